import { normalQuantile } from '$lib/stats/distributions/normal';
import { pauleMandel } from '$lib/stats/inference/paule-mandel';
import type { AgentComparison } from './compare-agents';

const NINETEEN_IN_TWENTY = normalQuantile(0.975);
const FEWEST = 10;

/**
 * How far agents of the same work ordinarily differ from their peers: half the width of the span that holds 19 of 20
 * agents, on the score's scale, with sampling error taken out (Paule-Mandel, METHODS D1). Draws the band behind a
 * comparison; whether one agent is an outlier is decided by `compareAgents`.
 * @returns null for fewer than ten listed agents: their spread is not known
 */
export function ordinaryDifference(
	comparisons: readonly Pick<AgentComparison, 'adjusted' | 'standardError' | 'listed'>[]
): number | null {
	const listed = comparisons.filter((agent) => agent.listed);
	if (listed.length < FEWEST) return null;
	const tau2 = pauleMandel(
		listed.map(({ adjusted }) => adjusted),
		listed.map(({ standardError }) => standardError ** 2)
	);
	return NINETEEN_IN_TWENTY * Math.sqrt(tau2);
}
