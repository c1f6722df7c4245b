import type { Metric } from '$lib/domain/window';
import { readFindings } from '$lib/server/store/results/findings';
import type { Queryable } from '$lib/server/store/store';
import type {
	StoredDayToDay,
	StoredDecline,
	StoredRate,
	StoredTenure
} from '$lib/views/agent/stored-agent-findings';
import type { ShortCallsLine } from '$lib/views/agent/short-calls-line';
import type { TenureCurve } from '$lib/views/agent/tenure-card';
import type { StoredComparison } from '$lib/views/agent/stored-comparison';
import { readShortCalls } from './read-short-calls';

/** What the newest review found of one agent, and everybody's comparisons to draw it beside. */
export type AgentFindings = {
	comparisons: StoredComparison[];
	comparison: (metric: Metric) => StoredComparison | null;
	dayToDay: (metric: Metric) => StoredDayToDay | null;
	rate: StoredRate | null;
	decline: StoredDecline | null;
	shortCalls: ShortCallsLine | null;
	/** The centre's learning curve, and the agent's own months on it. */
	curve: (metric: Metric) => TenureCurve | null;
	tenure: (metric: Metric) => StoredTenure['months'] | null;
};

/** @param externalId the agent's id in the source */
export async function readAgentFindings(
	store: Queryable,
	siteId: number,
	externalId: string
): Promise<AgentFindings> {
	const read = async <Finding>(kind: string) =>
		(await readFindings<Finding>(store, siteId, kind)).map(({ evidence }) => evidence);
	const [comparisons, dayToDay, rates, declines, curves, tenures, shortCalls] = await Promise.all([
		read<StoredComparison>('agent-comparison'),
		read<StoredDayToDay>('agent-day-to-day'),
		read<StoredRate>('agent-over-service'),
		read<StoredDecline>('agent-decline'),
		read<TenureCurve>('tenure-curve'),
		read<StoredTenure>('agent-tenure'),
		readShortCalls(store, siteId)
	]);
	const own = <Finding extends { agentId: string }>(found: readonly Finding[]) =>
		found.filter(({ agentId }) => agentId === externalId);
	return {
		comparisons,
		comparison: (metric) => own(comparisons).find((one) => one.metric === metric) ?? null,
		dayToDay: (metric) => own(dayToDay).find((one) => one.metric === metric) ?? null,
		rate: own(rates)[0] ?? null,
		decline: own(declines)[0] ?? null,
		shortCalls: shortCalls.get(externalId) ?? null,
		curve: (metric) => curves.find((one) => one.metric === metric) ?? null,
		tenure: (metric) => own(tenures).find((one) => one.metric === metric)?.months ?? null
	};
}
