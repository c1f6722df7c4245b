import { tenureCurve, type TenurePoint } from '$lib/analysis/agents/tenure-curve';
import { tenureMonths, type TenureMonth } from '$lib/analysis/agents/tenure-months';
import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import { METRICS, type Metric } from '$lib/domain/window';
import type { StoredFinding } from '$lib/server/store/results/findings';

/** The centre's learning curve as stored, or why there is none. */
export type StoredTenureCurve = { metric: Metric } & (
	{ points: TenurePoint[] } | { notEnough: string }
);

/** An agent's own months of tenure as stored. */
export type StoredTenure = {
	agentId: string;
	metric: Metric;
	months: Omit<TenureMonth, 'agent'>[];
};

/** The learning curve of either metric, and the months of the agents who are still on it or have just left it. */
export function reviewTenure(
	series: SeriesCells,
	settings: Pick<SiteSettings, 'weekend'>
): { curves: StoredFinding[]; agents: StoredFinding[] } {
	const curves: StoredFinding[] = [];
	const agents: StoredFinding[] = [];
	for (const metric of METRICS) {
		const months = tenureMonths(series, metric, settings);
		const curve: StoredTenureCurve =
			'notEnough' in months ? { metric, ...months } : { metric, points: tenureCurve(months) };
		curves.push({ key: metric, evidence: curve });
		if ('notEnough' in months) continue;
		const byAgent = new Map<string, StoredTenure['months']>();
		for (const { agent, ...own } of months) {
			const agentId = series.agents[agent]?.externalId ?? '';
			byAgent.set(agentId, [...(byAgent.get(agentId) ?? []), own]);
		}
		for (const [agentId, own] of byAgent) {
			const evidence: StoredTenure = {
				...{ agentId, metric },
				months: own.sort((a, b) => a.month - b.month)
			};
			agents.push({ key: `${agentId}:${metric}`, evidence });
		}
	}
	return { curves, agents };
}
