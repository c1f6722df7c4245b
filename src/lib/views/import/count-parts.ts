import type { BatchCounts } from '$lib/domain/counts';
import { m } from '$lib/i18n/compiled/messages';

/** One part of what was received. */
export type CountPart = { label: string; meaning: string; n: number };

/** The parts that what was received falls into: they add up to it, always. */
export function countParts(counts: BatchCounts): CountPart[] {
	const parts: CountPart[] = [
		{ label: m.import_part_new(), meaning: m.import_part_new_means(), n: counts.created },
		{ label: m.import_part_changed(), meaning: m.import_part_changed_means(), n: counts.updated },
		{
			label: m.import_part_unchanged(),
			meaning: m.import_part_unchanged_means(),
			n: counts.unchanged
		},
		{ label: m.import_part_older(), meaning: m.import_part_older_means(), n: counts.stale },
		{
			label: m.import_part_repeated(),
			meaning: m.import_part_repeated_means(),
			n: counts.duplicate
		},
		{ label: m.import_part_refused(), meaning: m.import_part_refused_means(), n: counts.rejected }
	];
	return parts;
}

/** "5,362 = 5,300 new + 62 refused": the law of conservation, for people; parts of zero are left away. */
export function countsSentence(counts: BatchCounts, format: (n: number) => string): string {
	const parts = countParts(counts).filter(({ n }) => n > 0);
	if (parts.length === 0) return format(counts.received);
	return `${format(counts.received)} = ${parts.map(({ label, n }) => `${format(n)} ${label}`).join(' + ')}`;
}
