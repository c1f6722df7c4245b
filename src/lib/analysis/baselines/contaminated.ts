import type { MeasuredBaseline } from './site-baselines';

/** Above this the right tail is far heavier than the middle half says: more than one contact in ten may be long. */
const HEAVIER_TAIL = 1.5;

/**
 * Nodes whose own right tail is so heavy that long contacts may hide in what counts as usual: a warning to show, the
 * baseline itself is not changed (METHODS A, failure modes).
 */
export function contaminated(nodes: readonly MeasuredBaseline[]): MeasuredBaseline[] {
	return nodes.filter(({ rawScale, iqrScale }) => rawScale > HEAVIER_TAIL * iqrScale);
}
