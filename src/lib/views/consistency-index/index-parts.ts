import { m } from '$lib/i18n/compiled/messages';
import type { IndexFinding } from '$lib/analysis/consistency-index/consistency-review';
import type { IndexPartName } from '$lib/analysis/consistency-index/part-variances';
import type { SwingEvidence } from '$lib/flags/flag';
import { isWorse } from '../swing/swing-row';

/** The index as stored: its scope is a name. */
export type StoredIndex = Omit<IndexFinding, 'scope'> & { scope: string };

export type PartBar = {
	part: IndexPartName;
	name: string;
	/** Share of all inconsistency, 0 to 1. */
	share: number;
	/** The index if this part were removed. */
	without: number;
	/** An open swing belongs to it. */
	swings: boolean;
};

/** What a part is called. */
export const PART_NAMES: Readonly<Record<IndexPartName, () => string>> = {
	who: m.part_who,
	seniority: m.part_seniority,
	weekend: m.part_weekend,
	shift: m.part_shift,
	load: m.part_load,
	date: m.part_date,
	'who-x-when': m.part_ups_and_downs
};

const DIMENSIONS: Partial<Record<IndexPartName, SwingEvidence['dimension'][]>> = {
	who: ['seniority'],
	weekend: ['weekend'],
	shift: ['shift'],
	load: ['load'],
	date: ['weekday']
};

/** The parts of the index that add up to the whole, the largest first. */
export function partBars(
	{ parts }: Pick<StoredIndex, 'parts'>,
	swings: readonly SwingEvidence[],
	most: number
): PartBar[] {
	const open = new Set(
		swings.filter((e) => e.verdict === 'swing' && isWorse(e)).map((e) => e.dimension)
	);
	return parts
		.filter(({ part }) => part !== 'seniority')
		.sort((a, b) => b.share - a.share)
		.slice(0, most)
		.map(({ part, share, indexWithout }) => ({
			...{ part, name: PART_NAMES[part](), share, without: Math.round(indexWithout) },
			swings: DIMENSIONS[part]?.some((dimension) => open.has(dimension)) ?? false
		}));
}

/** The headline index of the centre; null where the review has not said anything of it. */
export function headlineOf(indices: readonly StoredIndex[]): StoredIndex | null {
	return indices.find(({ scope, metric }) => scope === 'site' && metric === 'both') ?? null;
}
