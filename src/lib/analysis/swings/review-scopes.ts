import type { AnalysisWindow, Scope } from '$lib/domain/window';

/**
 * What a review looks at: the site and each queue with contacts, by number. Where all contacts are of one queue, the
 * site stands for it. Contacts without a queue (0) count for the site only.
 */
export function reviewScopes({ cells, segments }: AnalysisWindow): Scope[] {
	const seen = new Set<number>();
	const used = new Uint8Array(segments.length);
	for (let row = 0; row < cells.segment.length; row++) used[cells.segment[row] as number] = 1;
	segments.forEach(({ queue }, index) => {
		if (used[index]) seen.add(queue);
	});
	const site: Scope = { kind: 'site' };
	if (seen.size < 2) return [site];
	const queues = [...seen].filter((queue) => queue !== 0).sort((a, b) => a - b);
	return [site, ...queues.map((queue): Scope => ({ kind: 'queue', queue }))];
}
