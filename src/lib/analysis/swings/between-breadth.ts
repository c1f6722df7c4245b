import type { AdjustedAgents } from './adjusted-agents';
import { betweenSwing, type BetweenSwing } from './between-swing';
import { hardestPushers } from './hardest-pushers';
import { sharedByRest, type Breadth } from './shared-by-rest';

/**
 * Is a difference between kinds of agents shared, or the doing of a few? The same question as within agents (METHODS
 * B2, step 7), asked of the agents whose means pull the difference hardest.
 */
export function betweenBreadth(
	means: AdjustedAgents,
	level: ArrayLike<number>,
	swing: BetweenSwing,
	peers?: ArrayLike<number>
): Breadth {
	const push = swing.pull.map((pull) => pull * Math.sign(swing.beta));
	const dropped = hardestPushers(swing.agents, push);
	return sharedByRest(swing, betweenSwing(means, level, new Set(dropped), peers), dropped);
}
