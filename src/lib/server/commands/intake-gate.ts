import { Problem } from '$lib/server/access/problem';

/** Requests that write at the same time; each holds at most one document or one piece of a stream in memory. */
const MOST_AT_ONCE = 24;
/** Bytes of JSON documents in memory at the same time. */
const MOST_BYTES = 192 * 1024 * 1024;

/** Lets so many writing requests in as memory can bear, and turns the others away to come again. */
export class IntakeGate {
	private requests = 0;
	private bytes = 0;

	/**
	 * @param bytes what the request may hold in memory
	 * @returns how to leave
	 * @throws Problem 429
	 */
	enter(bytes: number): () => void {
		if (this.requests >= MOST_AT_ONCE || this.bytes + bytes > MOST_BYTES) {
			throw new Problem(
				429,
				'Too many requests',
				'Too much is being written at once; send it again soon.',
				{
					retryAfter: 2,
					close: true
				}
			);
		}
		this.requests++;
		this.bytes += bytes;
		let inside = true;
		return () => {
			if (!inside) return;
			inside = false;
			this.requests--;
			this.bytes -= bytes;
		};
	}
}
