import { Problem } from '$lib/server/access/problem';

/** How slowly a body may come: only the time that we wait for the sender counts. */
export type Pace = {
	/** Longest pause, milliseconds. */
	idleMs: number;
	/** For so long a body may be slower than the rate. */
	graceMs: number;
	/** Bytes a second on average. */
	least: number;
};

const PACE: Pace = { idleMs: 30_000, graceMs: 30_000, least: 1024 };

/**
 * A body as it comes in, given up where it comes so slowly that it would hold its place for ever.
 * @throws Problem 408
 */
export async function* paced(
	bytes: AsyncIterable<Uint8Array>,
	{ idleMs, graceMs, least }: Pace = PACE
): AsyncGenerator<Uint8Array> {
	const pieces = bytes[Symbol.asyncIterator]();
	let waited = 0;
	let received = 0;
	for (;;) {
		const since = performance.now();
		const next = await orLate(pieces.next(), idleMs);
		waited += performance.now() - since;
		if (next.done) return;
		received += next.value.length;
		if (waited > graceMs && received < (least * (waited - graceMs)) / 1000) throw tooSlow();
		yield next.value;
	}
}

async function orLate<Result>(result: Promise<Result>, ms: number): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(tooSlow()), ms);
	});
	// Given up, the body may still fail for good: nobody is left to hear of it.
	result.catch(() => undefined);
	return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

function tooSlow(): Problem {
	return new Problem(
		408,
		'Body too slow',
		'The body came too slowly; send it again, in smaller batches if the line is slow.',
		{ close: true }
	);
}
