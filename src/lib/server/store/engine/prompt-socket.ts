import { connect, type Socket } from 'node:net';

/** What postgres.js hands to its socket factory: its parsed options. */
type Place = { host: string[]; port: number[]; path: string | false };

/**
 * A socket for postgres.js that sends small packets at once. Without it each COPY and the statement after it wait 40 ms for
 * the other side's delayed acknowledgement. The socket is returned while it connects: what is written meanwhile is kept,
 * and errors reach postgres.js by the usual events. Of several hosts the next one is tried each time.
 */
export function promptSocket(): (place: Place) => Socket {
	let attempt = 0;
	return ({ host, port, path }) => {
		const at = attempt++ % host.length;
		const socket = path
			? connect(path)
			: connect({ host: host[at] ?? 'localhost', port: Number(port[at] ?? 5432) });
		// postgres.js takes the name to check a certificate against from here.
		Object.assign(socket, { host: host[at] });
		return socket.setNoDelay(true);
	};
}
