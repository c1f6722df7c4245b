import type { IndexPartName } from './part-variances';

/**
 * An index with all that is needed to average it over queues: its weight in contacts, its value without each week, and
 * for each part how much it weighs and what the index would be without it.
 */
export type IndexUnit = {
	contacts: number;
	index: number;
	/** Index without a week, by week. */
	leftOut: ReadonlyMap<number, number>;
	parts: readonly { part: IndexPartName; weight: number; without: number }[];
};
