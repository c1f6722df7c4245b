/**
 * Cells of a comparison within agents, in columns: agent x day x level x stratum with the number of contacts, the sum
 * and the sum of squares of their scores. Cells of the same key may occur more than once.
 */
export type SwingCells = {
	agent: Int32Array;
	agents: number;
	day: Int32Array;
	days: number;
	/** Calendar week of the day, numbered. */
	week: Int32Array;
	weeks: number;
	/** 1 the level looked at, 0 the rest, -1 neither: left out. */
	level: Int32Array;
	/** Conditions that must be equal for two contacts to be compared. */
	stratum: Int32Array;
	strata: number;
	n: Float64Array;
	s1: Float64Array;
	s2: Float64Array;
};
