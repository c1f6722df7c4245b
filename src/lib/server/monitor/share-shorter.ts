import { handleTimeBucket } from '$lib/domain/handle-time';

/**
 * Share of the contacts behind a baseline that were shorter, by whole buckets (within 2 % of the handle time).
 * @returns null for an empty sketch
 */
export function shareShorter(handleMs: number, counts: ReadonlyMap<number, number>): number | null {
	const own = handleTimeBucket(handleMs);
	let all = 0;
	let shorter = 0;
	for (const [bucket, n] of counts) {
		all += n;
		if (bucket < own) shorter += n;
	}
	return all === 0 ? null : shorter / all;
}
