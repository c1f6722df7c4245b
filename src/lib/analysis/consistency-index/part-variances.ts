import type { IndexComponents } from './index-components';
import type { WhenVariances } from './when-variances';

/** Where inconsistency comes from; seniority is part of who, the others add up to the whole. */
export const INDEX_PARTS = [
	'who',
	'seniority',
	'weekend',
	'shift',
	'load',
	'date',
	'who-x-when'
] as const;
export type IndexPartName = (typeof INDEX_PARTS)[number];
export type PartVariances = Readonly<Record<IndexPartName, number>>;

/**
 * V in parts (METHODS D3): agents, the matched swings of time and load, dates that are alike for everyone, and what is
 * left within agents: their own swings. Estimates below zero count as none, the rest is scaled to V.
 * @returns null where V itself is not above zero: there is nothing to divide
 */
export function partVariances(
	{ total, who, within, period }: IndexComponents,
	when: WhenVariances,
	seniority: number
): PartVariances | null {
	const raw = {
		who: Math.max(0, who),
		...when,
		date: Math.max(0, period),
		'who-x-when': Math.max(0, within - when.weekend - when.shift - when.load - Math.max(0, period))
	};
	const sum = Object.values(raw).reduce((a, b) => a + b, 0);
	if (!(total > 0 && sum > 0)) return null;
	const scale = total / sum;
	return {
		who: raw.who * scale,
		seniority: Math.min(raw.who, seniority) * scale,
		weekend: raw.weekend * scale,
		shift: raw.shift * scale,
		load: raw.load * scale,
		date: raw.date * scale,
		'who-x-when': raw['who-x-when'] * scale
	};
}
