/** Shares of hold in handle time at which a new band begins (METHODS A2): 0-2, 2-15, 15-30, above 30 %. */
const BAND_STARTS = [0.02, 0.15, 0.3] as const;
export const HOLD_BANDS = BAND_STARTS.length + 1;

/**
 * Band of a contact by its share of hold, 0 to HOLD_BANDS - 1: time on hold is spent looking for a solution.
 * @returns null where hold or handle time is unknown
 */
export function holdBand(holdMs: number | null, handleMs: number): number | null {
	if (holdMs === null || !(handleMs > 0)) return null;
	const share = holdMs / handleMs;
	return BAND_STARTS.filter((start) => share >= start).length;
}
