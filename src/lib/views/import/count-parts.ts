import type { BatchCounts } from '$lib/domain/counts';

/** One part of what was received. */
export type CountPart = { label: string; meaning: string; n: number };

/** The parts that what was received falls into: they add up to it, always. */
export function countParts(counts: BatchCounts): CountPart[] {
	const parts: CountPart[] = [
		{ label: 'new', meaning: 'not known before', n: counts.created },
		{ label: 'changed', meaning: 'known, and now different', n: counts.updated },
		{ label: 'unchanged', meaning: 'known, and the same', n: counts.unchanged },
		{ label: 'older', meaning: 'older than what is stored', n: counts.stale },
		{ label: 'repeated', meaning: 'again in the same file', n: counts.duplicate },
		{ label: 'refused', meaning: 'kept below with the reason', n: counts.rejected }
	];
	return parts;
}

/** "5,362 = 5,300 new + 62 refused": the law of conservation, for people; parts of zero are left away. */
export function countsSentence(counts: BatchCounts, format: (n: number) => string): string {
	const parts = countParts(counts).filter(({ n }) => n > 0);
	if (parts.length === 0) return format(counts.received);
	return `${format(counts.received)} = ${parts.map(({ label, n }) => `${format(n)} ${label}`).join(' + ')}`;
}
