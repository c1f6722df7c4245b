/** Why nothing is said of sums that hold what is no number, or no end: one such contact spoils every mean it is in. */
export const NOT_NUMBERS = 'Some scores are not numbers.';

/** Whether every value is a number with an end. */
export function areNumbers(...columns: readonly (readonly number[])[]): boolean {
	return columns.every((column) => column.every(Number.isFinite));
}
