import { additiveEffects, type AgentCells } from './additive-effects';

/** Cells in columns: who, which kind of work, how many contacts, and the sum of their scores. */
export type SegmentCells = AgentCells & { segment: Int32Array; segments: number };

/**
 * How much a kind of work differs in score from the average contact when the same agent does it: least squares with a
 * fixed effect for each agent, so that an agent who is slow at everything does not make a segment look long (METHODS B3,
 * step 1), centred to sum N_s g_s = 0.
 * @returns one effect a segment, in units of the score; 0 everywhere without contacts
 */
export function segmentEffects(cells: SegmentCells): Float64Array {
	const { segment, segments } = cells;
	const [effects] = additiveEffects(cells, [{ group: segment, groups: segments }]);
	return effects ?? new Float64Array(segments);
}
