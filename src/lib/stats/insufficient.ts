/** Why a statistic cannot be given: the data are valid but do not suffice for the method. */
export type Insufficient = { readonly insufficient: string };

/**
 * A typed reason in place of a number.
 * @param reason a short code in the method's words, e.g. `fewer-than-two-values`
 */
export function insufficient(reason: string): Insufficient {
	return { insufficient: reason };
}

/** The value, or a reason where arithmetic on what is no number, or has no end, gave none. */
export function finite(value: number): number | Insufficient {
	return Number.isFinite(value) ? value : insufficient('not-finite');
}

/** Whether a result is a reason rather than a value. */
export function isInsufficient(result: unknown): result is Insufficient {
	return typeof result === 'object' && result !== null && 'insufficient' in result;
}
