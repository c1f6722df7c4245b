import { setImmediate as breathe } from 'node:timers/promises';
import { seriesScores } from '$lib/analysis/agents/scored-cells';
import { agentAfter } from '$lib/analysis/before-after/agent-after';
import { inUnit } from '$lib/analysis/swings/swing-finding';
import type { ActionEffect } from '$lib/domain/action-effect';
import { localClock } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { Metric } from '$lib/domain/window';
import type { MeasurableAction } from '$lib/server/store/results/measurable-actions';
import type { StoredFinding } from '$lib/server/store/results/findings';
import type { PeriodFindings } from './review-expectation';

/** Contacts and answers that an agent needs on either side: as many as to be listed beside others (METHODS D1). */
const FEWEST: Readonly<Record<Metric, number>> = { 'handle-time': 30, csat: 10 };

/** What became of what was done for single agents, one after the other; between two of them the event loop gets its turn. */
export async function reviewActions(
	actions: readonly MeasurableAction[],
	series: SeriesCells,
	settings: SiteSettings,
	period: Period
): Promise<PeriodFindings> {
	const clock = localClock(settings.zone);
	const scores = {
		'handle-time': seriesScores(series, 'handle-time'),
		csat: seriesScores(series, 'csat')
	};
	const rows: StoredFinding[] = [];
	for (const { actionId, doneAt, agentId, queueId, metric: flagged } of actions) {
		const metric: Metric = flagged === 'csat' ? 'csat' : 'handle-time';
		const { estimate, ...basis } = agentAfter(scores[metric], settings, {
			agent: series.agents.findIndex(({ id }) => id === agentId),
			event: clock(doneAt).day,
			...(queueId > 0 && { queue: queueId }),
			fewest: FEWEST[metric],
			what: metric === 'csat' ? 'answers' : 'contacts'
		});
		const read = (beta: number | undefined) => (beta === undefined ? null : inUnit(metric, beta));
		const evidence: ActionEffect = {
			...{ actionId, metric, unit: metric === 'csat' ? 'points' : 'percent', ...basis },
			...{ effect: read(estimate?.beta), p: estimate?.p ?? null },
			...{ ciLow: read(estimate?.ciLow), ciHigh: read(estimate?.ciHigh) }
		};
		rows.push({ key: String(actionId), evidence });
		await breathe();
	}
	return { kind: 'action-effect', period, rows };
}
