import type { Segment } from './segment';

/**
 * Ratings of ordinary contacts whose customer had another contact shortly before, in columns of equal length: what the
 * expectation gap is read from. An ordinary contact is one that no rule singled out.
 */
export type LaterAnswers = {
	/** Numbers from 0. */
	customer: Int32Array;
	/** 1: the customer had been over-served shortly before; 0: had been served as usual. */
	exposed: Uint8Array;
	/** Numbers from 0 to agents - 1. */
	agent: Int32Array;
	agents: number;
	/** Index into segments. */
	segment: Int32Array;
	segments: readonly Segment[];
	/** 1 to 5. */
	csat: Uint8Array;
};
