import type { RepeatCell, RepeatKind, RepeatPattern } from '$lib/domain/repeat-pattern';

/** Contacts of a customer about a topic: of the kinds that count as long, or ordinary ones. */
export type LongCell = Omit<RepeatCell, 'kind'> & { long: boolean };

/** Customers who are alike, with their contacts as a comparison counts them. */
export type LongPattern = { customers: number; cells: readonly LongCell[] };

/** Contacts as one comparison counts them: long ones of the kinds named, ordinary ones, no others. */
export function longOrOrdinary(
	patterns: readonly RepeatPattern[],
	long: readonly RepeatKind[]
): LongPattern[] {
	return patterns.map(({ customers, cells }) => ({
		customers,
		cells: cells.flatMap(({ kind, ...cell }) => {
			const isLong = long.includes(kind);
			return isLong || kind === 'ordinary' ? [{ ...cell, long: isLong }] : [];
		})
	}));
}
