import { Problem } from '$lib/server/access/problem';

/** Requests that write at the same time. */
const MOST_AT_ONCE = 24;
/** Bytes of request bodies in memory at the same time. */
const MOST_BYTES = 192 * 1024 * 1024;

export type Admission = {
	/** Says that so many bytes more are held. @throws Problem 429 where that is too much */
	hold(bytes: number): void;
	/** From now on it writes; until then a slow sender is in nobody's way. @throws Problem 429 */
	begin(): void;
	/**
	 * Waits for the sender, in nobody's way: what is waited for takes no place. The place is there again when it has come,
	 * even where others took it meanwhile, because what is written in part is not turned away.
	 */
	waiting<Result>(come: Promise<Result>): Promise<Result>;
	leave(): void;
};

/** Lets so many writing requests in as memory can bear, and turns the others away to come again. */
export class IntakeGate {
	private requests = 0;
	private bytes = 0;

	/** Requests that write now, and bytes of bodies held. */
	get load(): { requests: number; bytes: number } {
		return { requests: this.requests, bytes: this.bytes };
	}

	enter(): Admission {
		let held = 0;
		let writing = false;
		let inside = true;
		return {
			hold: (bytes) => {
				if (this.bytes + bytes > MOST_BYTES) throw full();
				this.bytes += bytes;
				held += bytes;
			},
			begin: () => {
				if (writing) return;
				if (this.requests >= MOST_AT_ONCE) throw full();
				writing = true;
				this.requests++;
			},
			waiting: async (come) => {
				if (!writing || !inside) return come;
				this.requests--;
				writing = false;
				try {
					return await come;
				} finally {
					if (inside) {
						this.requests++;
						writing = true;
					}
				}
			},
			leave: () => {
				if (!inside) return;
				inside = false;
				if (writing) this.requests--;
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
