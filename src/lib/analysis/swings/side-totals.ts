/** What stands on either side of a comparison, everyone's contacts counted. */
export type SideTotals = {
	inLevel: number;
	inRest: number;
	/** Mean score in the level less that in the rest, as they are; null without contacts on a side, or where scores are no numbers. */
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
	let [inRest, inLevel, rawRest, rawLevel, invitedInRest, invitedInLevel] = [0, 0, 0, 0, 0, 0];
	for (let row = 0; row < side.length; row++) {
		const s = side[row] as number;
		if (s === 1) {
			inLevel += n[row] as number;
			rawLevel += raw[row] as number;
			invitedInLevel += invited[row] as number;
		} else if (s === 0) {
			inRest += n[row] as number;
			rawRest += raw[row] as number;
			invitedInRest += invited[row] as number;
		}
	}
	const both = inLevel > 0 && inRest > 0;
	const difference = rawLevel / inLevel - rawRest / inRest;
	return {
		inLevel,
		inRest,
		rawDifference: both && Number.isFinite(difference) ? difference : null,
		invitedInLevel,
		invitedInRest
	};
}
