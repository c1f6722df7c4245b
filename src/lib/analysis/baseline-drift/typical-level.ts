import type { SegmentSketch } from '../baselines/segment-sketch';
import { isInsufficient } from '$lib/stats/insufficient';
import { sketchQuantile } from '$lib/stats/summary/log-sketch';
import type { Moments } from '$lib/stats/summary/moments';
import { momentsOf } from '$lib/stats/summary/moments-of';

/** The handle times of one kind of work in one week. */
export type WeekSketch = SegmentSketch & {
	/** First day of the week. */
	week: number;
};

/** Contacts that a week needs to count. */
const LEAST_CONTACTS = 20;
/** ln width of a sketch's bucket: a median is not known closer. */
const BUCKET = Math.log(1.01 / 0.99);

/** The typical handle time of some weeks. */
export type TypicalLevel = {
	/** Weeks with enough contacts, the first of them, and their contacts. */
	weeks: number;
	fromWeek: number | null;
	contacts: number;
	/** Of the weeks' ln medians; their spread is never below what rounding to buckets makes. */
	moments: Moments;
};

/** The weeks' medians, each week counting once: a busy one is no better evidence of what is usual. */
export function typicalLevel(sketches: readonly WeekSketch[]): TypicalLevel {
	const counted = sketches.filter(({ n }) => n >= LEAST_CONTACTS).sort((a, b) => a.week - b.week);
	const medians = counted.flatMap(({ counts }) => {
		const median = sketchQuantile(counts, 0.5);
		return isInsufficient(median) ? [] : [Math.log(median)];
	});
	const moments = momentsOf(medians);
	const rounding = (Math.max(0, moments.n - 1) * BUCKET ** 2) / 12;
	return {
		weeks: medians.length,
		fromWeek: counted[0]?.week ?? null,
		contacts: counted.reduce((sum, { n }) => sum + n, 0),
		moments: { ...moments, m2: Math.max(moments.m2, rounding) }
	};
}
