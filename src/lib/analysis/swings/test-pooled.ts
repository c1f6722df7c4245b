import type { Metric, Scope } from '$lib/domain/window';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { hardestPushers } from './hardest-pushers';
import { isNotEnough } from './not-enough';
import type { Dimension } from './dimension';
import { openTest } from './open-test';
import { pooledSwing } from './pooled-swing';
import { sharedByRest } from './shared-by-rest';
import { sideTotals } from './side-totals';
import type { SwingTest } from './swing-test';
import { tooFewWeeks, weeksSeen } from './weeks-seen';

/** Agents a side that a verdict needs: of so short records the mean of fewer is not yet normal. */
const LEAST_A_SIDE = 30;
/** Share of contacts of agents who work on both sides, up to which agents count as being of one side. */
const MOST_MIXED = 0.1;
const BREADTH_BELOW = 0.1;

/** Share of the contacts on either side that are of agents who work on both. */
function mixed({ agent, agents, n }: ScopeCells, side: Int32Array): number {
	const [level, rest] = [new Float64Array(agents), new Float64Array(agents)];
	for (let row = 0; row < side.length; row++) {
		const sums = side[row] === 1 ? level : rest;
		if ((side[row] as number) >= 0) (sums[agent[row] as number] as number) += n[row] as number;
	}
	let [both, all] = [0, 0];
	for (let a = 0; a < agents; a++) {
		const [l, r] = [level[a] as number, rest[a] as number];
		all += l + r;
		if (l > 0 && r > 0) both += l + r;
	}
	return all > 0 ? both / all : 1;
}

/**
 * Answers a hypothesis of agents who each belong to one side and have few contacts each, by all of them together. Other people
 * are compared, not the same ones: what only some agents are like is in it, and the error knows.
 * @param cells as they are counted, with no effects taken out
 * @param side by cell
 * @param ids numbers of the cells' agents
 * @returns null where agents work on both sides, so that this is not the question
 */
export function testPooled(
	scope: Scope,
	metric: Metric,
	dimension: Dimension,
	level: string,
	cells: ScopeCells,
	side: Int32Array,
	ids: readonly number[]
): SwingTest | null {
	if (mixed(cells, side) > MOST_MIXED) return null;
	const totals = sideTotals(side, cells);
	const test = { ...openTest(scope, metric, dimension, level, totals), between: true };
	const swing = pooledSwing(cells, side);
	if (isNotEnough(swing)) return { ...test, tooFew: swing.notEnough };
	const fewest = Math.min(swing.agentsInLevel, swing.agentsInRest);
	const push = swing.pull.map((pull) => pull * Math.sign(swing.beta));
	const dropped = swing.p < BREADTH_BELOW ? hardestPushers(swing.agents, push) : [];
	const wide =
		dropped.length === 0
			? null
			: sharedByRest(swing, pooledSwing(cells, side, new Set(dropped)), dropped);
	const few =
		fewest < LEAST_A_SIDE
			? `Only ${fewest} agents on one side, with few contacts each; a verdict needs ${LEAST_A_SIDE}.`
			: null;
	return {
		...test,
		estimate: swing,
		cautiousP: swing.cautiousP,
		tooFew: few ?? tooFewWeeks('shift', weeksSeen(cells, side)),
		shared: wide?.shared ?? null,
		drivenBy: wide?.shared === false ? wide.dropped.map((a) => ids[a] as number) : [],
		agents: swing.agents.length,
		inLevel: swing.inLevel,
		inRest: swing.inRest,
		matchedShare: 1
	};
}
