/**
 * Cells of the consistency index in columns: agent x period x shift x segment (once each) with the number of contacts,
 * the sum and the sum of squares of their scores. The period is a day for handle time and a week for satisfaction.
 */
export type IndexCells = {
	agent: Int32Array;
	agents: number;
	period: Int32Array;
	periods: number;
	shift: Int32Array;
	shifts: number;
	segment: Int32Array;
	segments: number;
	/** 1 where the period lies on the weekend (never, for weeks). */
	weekend: Int32Array;
	/** Week of the window, the unit that the interval leaves out one at a time. */
	week: Int32Array;
	weeks: number;
	n: Float64Array;
	s1: Float64Array;
	s2: Float64Array;
};
