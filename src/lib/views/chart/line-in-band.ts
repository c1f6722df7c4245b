import type { RunRule } from '$lib/analysis/weekly-limits/weekly-limits';
import type { PointEvent } from './chart-events';

/** A line through time with what is usual behind it, ready to draw. */
export type LineInBand = {
	/** What the line is, in words: "typical handle time". */
	name: string;
	/** Of all values: seconds are written m:ss, points with two digits, counts whole, percent as differences. */
	unit: 'seconds' | 'points' | 'count' | 'percent';
	/** What the n of a point counts; absent: contacts. */
	of?: 'contacts' | 'answers';
	/** Said before a label that does not say by itself what it counts: "month". */
	labelled?: string;
	/** Of a control chart: one centre line and two limits for all points. */
	limits?: ControlLimits;
	/** Of a step chart: levels that hold for a while. */
	steps?: LineSteps;
	points: readonly LinePoint[];
};

/** A step and the levels on either side; places count points from 0 and may lie between two. */
export type LineSteps = {
	at: number;
	title: string;
	levels: readonly { from: number; to: number; value: number }[];
};

/** In the unit of the line. */
export type ControlLimits = {
	centre: number;
	low: number;
	high: number;
	/** How many values they were worked out from, and whether these are too few for limits that stand. */
	values: number;
	trial: boolean;
	/** What the centre aims at; absent: nothing is said of that. */
	target?: number;
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
	/** The rule of a control chart by which it stands out; absent: none. */
	rule?: RunRule;
	/** What happened in the centre then; absent: nothing. */
	events?: readonly PointEvent[];
	/** The contacts behind it. */
	href?: string;
};
