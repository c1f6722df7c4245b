import { LEAST_CONTACTS } from '$lib/domain/comparable';
import type { AnalysisWindow, Metric, Scope } from '$lib/domain/window';
import { scopeCells, type CsatCut } from '../segment-effects/scope-cells';
import { dayCells } from './day-cells';
import type { Dimension } from './dimension';
import { hypotheses } from './hypotheses';
import { matchedMeans } from './matched-means';
import { newAgents } from './new-agents';

/**
 * The agents whose contacts a swing is measured on: those who can be compared with themselves under the same conditions
 * (METHODS B2), or, where seniority is asked about, with others (B3). O(cells).
 * @param level as the finding names it
 * @returns their numbers; nobody where there is no such level
 */
export function comparableAgents(
	window: AnalysisWindow,
	scope: Scope,
	{ metric, dimension, level }: { metric: Metric; dimension: Dimension; level: string },
	options: CsatCut = {}
): number[] {
	const cells = scopeCells(window, scope, metric, options);
	const numbers = (agents: readonly number[]) =>
		agents.map((agent) => window.agents[cells.agentIndex[agent] as number]?.id ?? 0);
	if (dimension === 'seniority') {
		const kind = newAgents(window, cells.agentIndex);
		const contacts = new Float64Array(cells.agents);
		for (const [row, agent] of cells.agent.entries())
			contacts[agent] = (contacts[agent] as number) + (cells.n[row] as number);
		const enough = (agent: number) => (contacts[agent] as number) >= LEAST_CONTACTS;
		return numbers([...contacts.keys()].filter((agent) => kind[agent] !== -1 && enough(agent)));
	}
	const days = dayCells(cells, window);
	const asked = hypotheses(days, window).find(
		(hypothesis) => hypothesis.dimension === dimension && hypothesis.level === level
	);
	if (!asked) return [];
	const { side, stratum, strata } = asked;
	return numbers(matchedMeans({ ...days, level: side, stratum, strata }).kept);
}
