import type { NotEnough } from '$lib/domain/window';
import { normalSf } from '$lib/stats/distributions/normal';

/** Where the tail is still ordinary and yet shows how heavy it is. */
export const TAIL_BAND = { from: 2, until: 2.5 } as const;
/** Fewest contacts expected in the band for their number to say something. */
const FEWEST_EXPECTED = 5;

/**
 * How many long contacts chance alone would give: n (1 - Phi(z)) times how much heavier the tail is than log-normal
 * (METHODS A2). Said beside the flags, so that nobody takes each for a fact.
 * @param contacts judged contacts
 * @param inTailBand those with z in TAIL_BAND
 * @param longZ the bound of LONG
 */
export function expectedFalseFlags(
	contacts: number,
	inTailBand: number,
	longZ: number
): { expected: number; tailRatio: number } | NotEnough {
	const usual = contacts * (normalSf(TAIL_BAND.from) - normalSf(TAIL_BAND.until));
	if (usual < FEWEST_EXPECTED)
		return { notEnough: 'Too few contacts to say how heavy the tail of handle times is.' };
	const tailRatio = inTailBand / usual;
	return { expected: contacts * normalSf(longZ) * tailRatio, tailRatio };
}
