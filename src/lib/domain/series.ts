import type { Segment } from './segment';
import type { WindowAgent } from './window';

/**
 * Up to 400 days in cells of agent x working day x segment, tagged contacts left out; scores as in WindowCells.
 * What improvement, decline and the tenure curve are read from.
 */
export type SeriesCells = {
	agents: readonly WindowAgent[];
	segments: readonly Segment[];
	agent: Int32Array;
	day: Int32Array;
	segment: Int32Array;
	n: Float64Array;
	s1: Float64Array;
	s2: Float64Array;
	/** Answers: how many, sum and sum of squares of the scores 1 to 5. */
	answers: Float64Array;
	answers1: Float64Array;
	answers2: Float64Array;
};
