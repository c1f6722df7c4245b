import type { Thresholds } from '$lib/domain/thresholds';
import { HOLD_BANDS, holdBand } from './hold-band';

/** Share of poor scores among rated long contacts: overall, and by band of hold (`HOLD_BANDS` of them). */
export type StruggleOdds = { overall: number; byBand: readonly number[] };

/** A rated, untagged, long contact. */
export type RatedLong = { handleMs: number; holdMs: number | null; csat: number };

/** Each band is drawn to the overall share by so many contacts (METHODS A2). */
const WEIGHT_OF_OVERALL = 10;
/** Overall share before any answer, with the weight of as many contacts, so that one first answer is no certainty. */
const BEFORE_ANSWERS = 0.3;

/** Learns from the trailing period how often long contacts are struggles. O(contacts) */
export function struggleOdds(
	rated: Iterable<RatedLong>,
	{ poorCsat }: Pick<Thresholds, 'poorCsat'>
): StruggleOdds {
	const n = Array<number>(HOLD_BANDS).fill(0);
	const poor = Array<number>(HOLD_BANDS).fill(0);
	let allN = 0;
	let allPoor = 0;
	for (const { handleMs, holdMs, csat } of rated) {
		const isPoor = csat <= poorCsat ? 1 : 0;
		allN++;
		allPoor += isPoor;
		const band = holdBand(holdMs, handleMs);
		if (band === null) continue;
		n[band] = (n[band] ?? 0) + 1;
		poor[band] = (poor[band] ?? 0) + isPoor;
	}
	const overall = (allPoor + WEIGHT_OF_OVERALL * BEFORE_ANSWERS) / (allN + WEIGHT_OF_OVERALL);
	return {
		overall,
		byBand: n.map(
			(count, band) =>
				((poor[band] ?? 0) + WEIGHT_OF_OVERALL * overall) / (count + WEIGHT_OF_OVERALL)
		)
	};
}

/**
 * Probability that an unrated long contact is a struggle. The odds seen among answers are divided by `answeringOdds`,
 * because dissatisfied customers answer more often.
 */
export function struggleProbability(
	{ overall, byBand }: StruggleOdds,
	{ handleMs, holdMs }: { handleMs: number; holdMs: number | null },
	{ answeringOdds }: Pick<Thresholds, 'answeringOdds'>
): number {
	const band = holdBand(holdMs, handleMs);
	const share = (band === null ? undefined : byBand[band]) ?? overall;
	return share / (share + answeringOdds * (1 - share));
}
