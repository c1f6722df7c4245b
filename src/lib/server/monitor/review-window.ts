import { setImmediate as breathe } from 'node:timers/promises';
import { type AgentComparison, compareAgents } from '$lib/analysis/agents/compare-agents';
import { decliningAgents } from '$lib/analysis/agents/declining-agents';
import { inconsistentAgents } from '$lib/analysis/agents/inconsistent-agents';
import { consistencyReview } from '$lib/analysis/consistency-index/consistency-review';
import { reviewImprovements } from '$lib/analysis/improvement/review-improvements';
import type { AgentFlags } from '$lib/analysis/over-service/agent-flags';
import { agentRates } from '$lib/analysis/over-service/agent-rate';
import { paceFactor, usualScale } from '$lib/analysis/over-service/pace';
import type { BaselineNode } from '$lib/analysis/baselines/baseline-node';
import { shortCallRates } from '$lib/analysis/short-calls/short-call-rates';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import type { CallCount } from '$lib/domain/call-count';
import type { SeriesCells } from '$lib/domain/series';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS, scopeName, type AnalysisWindow, type NotEnough } from '$lib/domain/window';
import type { FlagDraft } from '$lib/flags/flag';
import {
	driftFlag,
	type FlagAgent,
	inconsistentFlag,
	outlierFlag,
	type ReviewWindow
} from '$lib/flags/rules/agent-flag';
import { agentRateFlag } from '$lib/flags/rules/agent-rate-flag';
import { improvementFlag } from '$lib/flags/rules/improvement-flag';
import { shortCallFlag } from '$lib/flags/rules/short-call-flag';
import { swingFlag } from '$lib/flags/rules/swing-flag';
import type { StoredFinding } from '$lib/server/store/results/findings';
import { reviewTenure } from './review-tenure';
import { type ReviewResult, storedImprovements, storedSwings } from './review-findings';

/** What a review reads. */
export type ReviewInput = {
	window: AnalysisWindow;
	/** Up to 400 days for what needs a longer memory. */
	series: SeriesCells;
	/** Contacts and over-served ones by agent number over the window. */
	overService: readonly { agent: number; n: number; flags: number }[];
	/** Calls of the window by agent and kind of work, and those over within seconds. */
	shortCalls: readonly CallCount[];
	/** The newest week's baselines: how widely handle times spread. */
	nodes: readonly BaselineNode[];
	/** Satisfaction of contacts from this day on is left out of the swings, their answers still arriving. */
	csatUntilDay?: number;
	/** End of the window, epoch milliseconds. */
	occurredAt: number;
};

/**
 * Everything that a review looks for, one question after the other; between two of them the event loop gets its turn.
 */
export async function reviewWindow(input: ReviewInput): Promise<ReviewResult> {
	const { window, series, csatUntilDay, occurredAt } = input;
	const { settings, queues, period } = window;
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const at: ReviewWindow = { period, occurredAt };
	const agents = agentBook([...window.agents, ...series.agents]);
	const findings = new Map<string, StoredFinding[]>();
	const flags: (FlagDraft | null)[] = [];

	const swings = reviewSwings(window, { csatUntilDay });
	findings.set('swing', storedSwings(swings, window, { csatUntilDay }));
	flags.push(...swings.map((finding) => swingFlag(finding, queues, period, occurredAt)));
	await breathe();

	findings.set(
		'consistency',
		consistencyReview(window, { csatUntilDay }).map((finding) => {
			const scope = scopeName(finding.scope, queues);
			return { key: `${scope}:${finding.metric}`, evidence: { ...finding, scope } };
		})
	);
	await breathe();

	const steps = reviewImprovements(series, settings, thresholds);
	findings.set('improvement', storedImprovements(steps, queues));
	flags.push(...steps.map((finding) => improvementFlag(finding, queues, at)));
	await breathe();

	const compared: StoredFinding[] = [];
	const dayToDay: StoredFinding[] = [];
	const handleTimes = compareAgents(window, 'handle-time', thresholds);
	for (const metric of METRICS) {
		const keep = (into: StoredFinding[], found: { agent: number }) => {
			const { externalId, name } = agents(found.agent);
			into.push({
				key: `${externalId}:${metric}`,
				evidence: { ...found, agentId: externalId, name }
			});
		};
		const comparisons =
			metric === 'handle-time' ? handleTimes : compareAgents(window, metric, thresholds);
		for (const found of sufficient(comparisons)) {
			keep(compared, found);
			flags.push(outlierFlag(found, agents(found.agent), at));
		}
		await breathe();
		for (const found of sufficient(inconsistentAgents(series, metric, settings, thresholds))) {
			keep(dayToDay, found);
			flags.push(inconsistentFlag(found, agents(found.agent), at));
		}
		await breathe();
	}
	findings.set('agent-comparison', compared);
	findings.set('agent-day-to-day', dayToDay);

	const declines = sufficient(decliningAgents(series, settings));
	findings.set('agent-decline', named(declines, agents));
	flags.push(...declines.map((found) => driftFlag(found, agents(found.agent), at)));

	const tenure = reviewTenure(series, settings);
	findings.set('tenure-curve', tenure.curves);
	findings.set('agent-tenure', tenure.agents);
	await breathe();

	const rates = sufficient(agentRates(withPace(input, sufficient(handleTimes), thresholds.longZ)));
	findings.set('agent-over-service', named(rates, agents));
	flags.push(...rates.map((found) => agentRateFlag(found, agents(found.agent), at)));

	const shortCalls = sufficient(shortCallRates(input.shortCalls));
	findings.set('agent-short-calls', named(shortCalls, agents));
	flags.push(...shortCalls.map((found) => shortCallFlag(found, agents(found.agent), at)));

	return { findings, flags: flags.filter((flag) => flag !== null) };
}

/** Over-service by agent with what the general pace of each explains. */
function withPace(
	{ overService, nodes }: ReviewInput,
	comparisons: readonly AgentComparison[],
	longZ: number
): AgentFlags[] {
	const scale = usualScale(nodes) ?? 0;
	const byAgent = new Map(comparisons.map(({ agent, estimate }) => [agent, estimate]));
	return overService.map((row) => ({
		...row,
		pace: paceFactor(byAgent.get(row.agent) ?? 0, scale, longZ)
	}));
}

function sufficient<Finding>(found: readonly Finding[] | NotEnough): readonly Finding[] {
	return 'notEnough' in found ? [] : found;
}

function agentBook(known: readonly FlagAgent[]): (id: number) => FlagAgent {
	const byId = new Map(known.map((agent) => [agent.id, agent]));
	return (id) => byId.get(id) ?? { id, externalId: String(id), name: String(id) };
}

function named(
	found: readonly { agent: number }[],
	agents: (id: number) => FlagAgent
): StoredFinding[] {
	return found.map((finding) => {
		const { externalId, name } = agents(finding.agent);
		return { key: externalId, evidence: { ...finding, agentId: externalId, name } };
	});
}
