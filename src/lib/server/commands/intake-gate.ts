import { Problem } from '$lib/server/access/problem';

/** Requests that write at the same time; each holds at most one document or one piece of a stream in memory. */
const MOST_AT_ONCE = 24;
/** Bytes of request bodies in memory at the same time. */
const MOST_BYTES = 192 * 1024 * 1024;

export type Admission = {
	/** Says that so many bytes more are held. @throws Problem 429 where that is too much */
	hold(bytes: number): void;
	leave(): void;
};

/** Lets so many writing requests in as memory can bear, and turns the others away to come again. */
export class IntakeGate {
	private requests = 0;
	private bytes = 0;

	/** @throws Problem 429 */
	enter(): Admission {
		if (this.requests >= MOST_AT_ONCE) throw full();
		this.requests++;
		let held = 0;
		let inside = true;
		return {
			hold: (bytes) => {
				if (this.bytes + bytes > MOST_BYTES) throw full();
				this.bytes += bytes;
				held += bytes;
			},
			leave: () => {
				if (!inside) return;
				inside = false;
				this.requests--;
				this.bytes -= held;
			}
		};
	}
}

function full(): Problem {
	return new Problem(
		429,
		'Too many requests',
		'Too much is being written at once; send it again soon.',
		{ retryAfter: 2, close: true }
	);
}
