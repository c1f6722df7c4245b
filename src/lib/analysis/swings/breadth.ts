import { hardestPushers } from './hardest-pushers';
import { matchedSwing, type MatchedSwing, type TimeOf } from './matched-swing';
import { sharedByRest, type Breadth } from './shared-by-rest';
import type { SwingCells } from './swing-cells';

/** With fewer agents breadth cannot be judged. */
const LEAST_AGENTS = 6;

/**
 * Is the swing shared, or the doing of a few? Leaves out the agents who push it hardest and looks again (METHODS B2,
 * step 7).
 * @param timeOf as `swing` was found
 */
export function breadth(cells: SwingCells, swing: MatchedSwing, timeOf?: TimeOf): Breadth {
	const { agents, effects, weights, beta } = swing;
	if (agents.length < LEAST_AGENTS) return { shared: null, dropped: [], beta: null, p: null };
	const push = effects.map((d, i) => (weights[i] as number) * (d - beta) * Math.sign(beta));
	const dropped = hardestPushers(agents, push);
	return sharedByRest(swing, matchedSwing(cells, new Set(dropped), timeOf), dropped);
}
