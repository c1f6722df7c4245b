import { sumByGroup } from '../segment-effects/sum-by-group';

/** What stands on either side of a comparison, everyone's contacts counted. */
export type SideTotals = {
	inLevel: number;
	inRest: number;
	/** Mean score in the level less that in the rest, as they are; null without contacts on a side. */
	rawDifference: number | null;
	/** Invitations on either side. */
	invitedInLevel: number;
	invitedInRest: number;
};

/** Adds up both sides. @param side by row: 1 level, 0 rest, -1 neither */
export function sideTotals(
	side: Int32Array,
	{ n, raw, invited }: { n: Float64Array; raw: Float64Array; invited: Float64Array }
): SideTotals {
	const [inRest = 0, inLevel = 0] = sumByGroup(side, n, 2);
	const [rawRest = 0, rawLevel = 0] = sumByGroup(side, raw, 2);
	const [invitedInRest = 0, invitedInLevel = 0] = sumByGroup(side, invited, 2);
	const both = inLevel > 0 && inRest > 0;
	return {
		inLevel,
		inRest,
		rawDifference: both ? rawLevel / inLevel - rawRest / inRest : null,
		invitedInLevel,
		invitedInRest
	};
}
