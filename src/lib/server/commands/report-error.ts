/** Writes what went wrong outside a request to the log, one line of JSON. */
export function reportError(error: unknown): void {
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(JSON.stringify({ level: 'error', cause }));
}
