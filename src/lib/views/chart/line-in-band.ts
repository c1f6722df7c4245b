import type { PointEvent } from './chart-events';

/** A line through time with what is usual behind it, ready to draw. */
export type LineInBand = {
	/** What the line is, in words: "typical handle time". */
	name: string;
	/** Of all values: seconds are written m:ss, points with two digits, counts whole, percent as differences. */
	unit: 'seconds' | 'points' | 'count' | 'percent';
	points: readonly LinePoint[];
};

export type LinePoint = {
	/** What the axis says: "12 Oct", "14:00". */
	label: string;
	/** null: too little to draw, the line has a gap. */
	value: number | null;
	/** Usual range; null where it is not known. */
	low: number | null;
	high: number | null;
	n: number;
	standing: 'better' | 'worse' | 'usual';
	/** What happened in the centre then; absent: nothing. */
	events?: readonly PointEvent[];
};
