import type { Server } from 'node:http';

/** Hands the server a promise to wait for before the process ends. */
export type WaitUntil = (promise: Promise<unknown>) => void;

/** Requests under way get this long after the signal, milliseconds; then they are cut. */
const requestGraceMs = 6_000;
/** And the application this long to close its database: 10 s together, with some to spare. */
const closeGraceMs = 3_000;

/** The first SIGTERM or SIGINT; a second one ends the process on the spot. */
export function stopSignal(): Promise<NodeJS.Signals> {
	return new Promise((resolve) => {
		const signals: NodeJS.Signals[] = ['SIGTERM', 'SIGINT'];
		for (const signal of signals) {
			process.once(signal, () => {
				resolve(signal);
				for (const name of signals) process.on(name, () => process.exit(3));
			});
		}
	});
}

function timeLimit(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Node's types know its own events only. */
function announce(event: string, ...details: unknown[]): void {
	(process as NodeJS.EventEmitter).emit(event, ...details);
}

async function closeServer(server: Server): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.on('request', (_request, response) => response.setHeader('connection', 'close'));
	// A connection whose last answer is out stays open for reuse: look for those now and then.
	const sweep = setInterval(() => server.closeIdleConnections(), 50);
	await Promise.race([closed, timeLimit(requestGraceMs)]);
	clearInterval(sweep);
	server.closeAllConnections();
}

/**
 * Ends the service in order. The application hears of it by two events on `process`:
 * - `evenkeel:draining` at once: end event streams, take no new work;
 * - `sveltekit:shutdown` (reason, waitUntil) after the last request: close the database and hand the
 *   promise of that to `waitUntil`. (Kit's own servers emit it without `waitUntil`.)
 */
export async function shutDown(server: Server, reason: NodeJS.Signals): Promise<void> {
	announce('evenkeel:draining', reason);
	await closeServer(server);
	const pending: Promise<unknown>[] = [];
	const waitUntil: WaitUntil = (promise) => void pending.push(promise);
	announce('sveltekit:shutdown', reason, waitUntil);
	await Promise.race([Promise.allSettled(pending), timeLimit(closeGraceMs)]);
}
