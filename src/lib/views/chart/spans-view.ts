import type { PointEvent } from './chart-events';

/** One week or month of a chart. */
export type SpanValue = {
	label: string;
	/** null: unknown, the line has a gap. */
	value: number | null;
	/** A second line, quieter. */
	second?: number | null;
	/** Interval of the value. */
	low?: number | null;
	high?: number | null;
	/** What it rests on. */
	n: number;
	/** What happened in the centre then; absent: nothing. */
	events?: readonly PointEvent[];
	/** The contacts behind it. */
	href?: string;
};

/** Spans of time side by side on one axis, such as six weeks and twelve months, ready to draw. */
export type SpansView = {
	/** Of all values: seconds are written m:ss, points with two digits. */
	unit: 'seconds' | 'points';
	/** What n counts. */
	of: 'contacts' | 'answers';
	names: { value: string; second?: string; interval?: string };
	spans: readonly { title: string; points: readonly SpanValue[] }[];
};
