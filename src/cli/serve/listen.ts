import { createServer, type Server } from 'node:net';

const reasons: Record<string, string> = {
	EADDRINUSE: 'is already in use by another program: choose another with --port or PORT',
	EACCES: 'needs rights that this user does not have: choose a port above 1023 with --port or PORT',
	EADDRNOTAVAIL: 'is not an address of this machine: choose another with --host or HOST',
	ENOTFOUND: 'is not a host name this machine knows: choose another with --host or HOST'
};

/**
 * Connections that wait to be taken, where the system allows as many: of those beyond, some believe they are connected and
 * are never heard of again.
 */
const MOST_WAITING = 4096;

/**
 * Listens, or says in a sentence why not.
 * @returns the port, which is the system's choice where 0 was asked for
 * @throws Error with that sentence
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const reason = reasons[error.code ?? ''];
			reject(reason ? new Error(`${host}:${port} ${reason}.`) : error);
		});
		server.listen({ host, port, backlog: MOST_WAITING }, () => {
			const address = server.address();
			resolve(address && typeof address === 'object' ? address.port : port);
		});
	});
}

/** Tries the port before minutes go into a build. @throws Error as `listen` does */
export async function checkPort(host: string, port: number): Promise<void> {
	const trial = createServer();
	await listen(trial, host, port);
	await new Promise((resolve) => trial.close(resolve));
}
