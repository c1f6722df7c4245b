const READ = new Set(['/healthz', '/live', '/wall', '/wall/data']);
/** To open another link, and to be a screen no more. */
const WRITTEN = new Set(['/wall/leave', '/wall/pair']);

/**
 * Whether the screen of a wall device may ask this at all, in service or not.
 * @param route its id; null where there is no such address
 */
export function screenMayAsk(route: string | null, method: string): boolean {
	if (route === null) return false;
	return method === 'GET' || method === 'HEAD'
		? READ.has(route)
		: method === 'POST' && WRITTEN.has(route);
}
