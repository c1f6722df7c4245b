import type { Segment } from '$lib/domain/segment';
import type { AnalysisWindow, Metric, Scope } from '$lib/domain/window';
import { primaryQueues } from '../agents/peer-groups';
import { thresholdsOf } from './thresholds-of';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { adjustedAgents } from './adjusted-agents';
import { betweenBreadth } from './between-breadth';
import { betweenSwing } from './between-swing';
import { newAgents } from './new-agents';
import { isNotEnough } from './not-enough';
import { openTest } from './open-test';
import { sideTotals } from './side-totals';
import type { SwingTest } from './swing-test';
import { testPooled } from './test-pooled';

/** Agents on either side that a verdict needs; three suffice for an estimate. */
const LEAST_A_SIDE = 8;
const BREADTH_BELOW = 0.1;
const NO_SEGMENT: Segment = { queue: 0, topic: 0, channel: 0 };

/** The main queue of each agent of a scope; 0 for agents without contacts. */
function mainQueues({ segments }: AnalysisWindow, cells: ScopeCells): Int32Array {
	const { agents, agent, segment, n } = cells;
	const own = Array.from(cells.segmentIndex, (index) => segments[index] ?? NO_SEGMENT);
	const queues = primaryQueues({ agents, agent, segment, n, segments: own });
	return Int32Array.from(queues, (queue) => queue ?? 0);
}

/**
 * Answers whether new agents differ from the others (METHODS B3): agent by agent, or where they have too few contacts each,
 * all together.
 * @param scoped the cells of a scope as they are counted, and with what all weeks have in common taken out
 * @param ids numbers of the cells' agents
 */
export function testSeniority(
	window: AnalysisWindow,
	scope: Scope,
	metric: Metric,
	{ plain, cells }: { plain: ScopeCells; cells: ScopeCells },
	ids: readonly number[]
): SwingTest {
	const { newAgentDays } = thresholdsOf(window.settings);
	const kind = newAgents(window, cells.agentIndex);
	const side = cells.agent.map((a) => kind[a] as number);
	const totals = sideTotals(side, { n: cells.n, raw: cells.raw, invited: cells.invited });
	const test = openTest(scope, metric, 'seniority', `under ${newAgentDays} days`, totals);
	if (!kind.some((k) => k >= 0))
		return { ...test, tooFew: 'No tenure is known: agents have no hire date or tenure label.' };
	const means = adjustedAgents(cells);
	const peers = mainQueues(window, cells);
	const swing = betweenSwing(means, kind, undefined, peers);
	if (isNotEnough(swing)) {
		const level = `under ${newAgentDays} days`;
		const pooled = testPooled(scope, metric, 'seniority', level, plain, side, ids);
		return pooled?.estimate ? pooled : { ...test, tooFew: swing.notEnough };
	}
	const fewest = Math.min(swing.agentsInLevel, swing.agents.length - swing.agentsInLevel);
	const wide = swing.p < BREADTH_BELOW ? betweenBreadth(means, kind, swing, peers) : null;
	return {
		...test,
		estimate: swing,
		cautiousP: swing.cautiousP,
		tooFew:
			fewest < LEAST_A_SIDE
				? `Only ${fewest} agents on one side; a verdict needs ${LEAST_A_SIDE}.`
				: null,
		shared: wide?.shared ?? null,
		drivenBy: wide?.shared === false ? wide.dropped.map((a) => ids[a] as number) : [],
		agents: swing.agents.length,
		inLevel: swing.inLevel,
		inRest: swing.inRest,
		matchedShare: (swing.inLevel + swing.inRest) / (totals.inLevel + totals.inRest)
	};
}
