import type { Standing } from '../shared-words/standing';

/** How the values of a chart are said and ticked: milliseconds as m:ss, points with decimals, counts as they are. */
export type ValueKind = 'duration' | 'points' | 'count';

/** One point of a line with what is usual there. */
export type SeriesPoint = {
	/** On the axis: a week, a day, an hour. */
	label: string;
	/** null interrupts the line. */
	value: number | null;
	/** The value as people read it, and what it rests on. */
	text: string;
	n: number;
	/** The usual range at this point; null where it is not known. */
	low: number | null;
	high: number | null;
	standing: Standing;
	/** The contacts behind the point. */
	href?: string;
};

/** A line before its expected band, ready to draw. */
export type SeriesView = {
	title: string;
	/** What the line shows, in one sentence: the picture's text alternative. */
	sentence: string;
	kind: ValueKind;
	points: readonly SeriesPoint[];
	/** Names of the columns of the table twin. */
	columns: { label: string; value: string; n: string };
	/** Moments to mark: a release, the start of a step. `at` is the index of a point. */
	marks?: readonly { at: number; text: string }[];
};
