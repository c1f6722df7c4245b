import type { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** So long, milliseconds, … */
const REST_MS = 5_000;
/** … and so many bytes of a body may still come after its answer. */
const REST_BYTES = 64 * 2 ** 20;
const LOOK_EVERY_MS = 50;

/**
 * Whoever is answered before all of the body has come (refused, told to come again) still sends it: the rest is read and
 * dropped, up to a limit. A connection that is closed while data comes in takes the answer with it, unread; one whose body
 * drips on would be held until the time for a whole request is over.
 */
export function dropUnreadBody(request: IncomingMessage, response: ServerResponse): void {
	const { socket } = request;
	const close = () => Socket.prototype.destroySoon.call(socket);
	let closing = false;
	// Node calls it as soon as the last answer is written, whatever the other side is doing.
	socket.destroySoon = () => {
		closing = true;
		if (request.complete) close();
		else socket.end();
	};
	response.once('finish', () => {
		if (request.complete) return;
		const begun = { at: performance.now(), bytes: socket.bytesRead };
		// Node drops a body that nobody has begun to read without saying so: the socket knows what came.
		const timer = setInterval(() => {
			const late = performance.now() - begun.at > REST_MS;
			if (late || socket.bytesRead - begun.bytes > REST_BYTES) socket.destroy();
		}, LOOK_EVERY_MS);
		timer.unref();
		socket.once('close', () => clearInterval(timer));
		request.removeAllListeners('data');
		request.once('end', () => {
			clearInterval(timer);
			if (closing) close();
		});
		request.resume();
	});
}
