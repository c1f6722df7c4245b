import type { LinkedTo } from './wall-device';

const READ: Readonly<Record<LinkedTo, ReadonlySet<string>>> = {
	wall: new Set(['/healthz', '/live', '/wall', '/wall/data']),
	agent: new Set(['/healthz', '/own'])
};
/** To open another link, to be an ordinary browser again, and of an agent to answer. */
const WRITTEN: Readonly<Record<LinkedTo, ReadonlySet<string>>> = {
	wall: new Set(['/wall/leave', '/wall/pair']),
	agent: new Set(['/own', '/own/leave', '/own/pair'])
};

/**
 * Whether a browser that was let in by a link may ask this at all, in service or not.
 * @param route its id; null where there is no such address
 */
export function screenMayAsk(route: string | null, method: string, to: LinkedTo = 'wall'): boolean {
	if (route === null) return false;
	return method === 'GET' || method === 'HEAD'
		? READ[to].has(route)
		: method === 'POST' && WRITTEN[to].has(route);
}
