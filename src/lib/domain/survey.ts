export const DRIVERS = ['value', 'system', 'people'] as const;
export type Driver = (typeof DRIVERS)[number];

/** The five factors of loyalty, each 1 to 5. */
export type Loyalty = {
	satisfaction: number | null;
	deepen: number | null;
	repurchase: number | null;
	recommend: number | null;
	resist: number | null;
};

/** One survey, validated; one a contact, a newer `answeredAt` replaces. */
export type Survey = {
	contactId: string;
	/** Epoch milliseconds. */
	answeredAt: number | null;
	/** The score as the source gave it, and the scale it was given on (5: 1 to 5, 10: 0 to 10, 100: 0 to 100). */
	csatRaw: number | null;
	csatScale: CsatScale;
	/** The score as everything here reads it, 1 to 5. */
	csat: CsatScore | null;
	/** Customer effort, 1 to 7. */
	effort: number | null;
	/** Likelihood to recommend, 0 to 10. */
	recommend: number | null;
	loyalty: Loyalty | null;
	driver: Driver | null;
	comment: string | null;
};

export const CSAT_SCALES = [5, 10, 100] as const;
export type CsatScale = (typeof CSAT_SCALES)[number];
export type CsatScore = 1 | 2 | 3 | 4 | 5;

/**
 * The score from 1 to 5 of a raw score on its scale: a whole 1 to 5 as it is, 0 to 10 and 0 to 100 by
 * 1 + round(4 raw / scale).
 * @returns null where the raw score lies outside its scale.
 */
export function csatScore(raw: number, scale: CsatScale): CsatScore | null {
	if (!Number.isFinite(raw)) return null;
	const score = scale === 5 ? Math.round(raw) : 1 + Math.round((4 * raw) / scale);
	const inside = scale === 5 ? raw >= 1 && raw <= 5 : raw >= 0 && raw <= scale;
	return inside ? (score as CsatScore) : null;
}
