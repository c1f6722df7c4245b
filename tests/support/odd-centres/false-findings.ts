import { compareAgents } from '../../../src/lib/analysis/agents/compare-agents';
import { decliningAgents } from '../../../src/lib/analysis/agents/declining-agents';
import { inconsistentAgents } from '../../../src/lib/analysis/agents/inconsistent-agents';
import { reviewImprovements } from '../../../src/lib/analysis/improvement/review-improvements';
import { agentRates } from '../../../src/lib/analysis/over-service/agent-rate';
import { reviewSwings } from '../../../src/lib/analysis/swings/review-swings';
import { DEFAULT_THRESHOLDS } from '../../../src/lib/domain/thresholds';
import { METRICS, scopeName, type NotEnough } from '../../../src/lib/domain/window';
import { oddSeries, oddWindow } from './odd-cells';
import type { OddContacts } from './odd-contacts';
import { oddJudgements } from './odd-judgements';

/** What a centre without any effect is wrongly said to hold, by kind, each in a few words. */
export type FalseFindings = {
	swings: string[];
	improvements: string[];
	worsenings: string[];
	outliers: string[];
	unsteady: string[];
	declines: string[];
	overServing: string[];
	contacts: number;
	/** A thousand contacts, all and of the worst week. */
	overService: number;
	worstWeek: number;
	/** Over-served contacts of the last eight weeks, and how many are said to be long by chance; null where nothing is said. */
	flagged: number;
	stated: number | null;
};

const enough = <T>(found: readonly T[] | NotEnough): readonly T[] =>
	'notEnough' in found ? [] : found;

/** Everything that a review flags, of a centre that holds nothing. */
export function falseFindings(centre: OddContacts): FalseFindings {
	const window = oddWindow(centre);
	const series = oddSeries(centre);
	const { settings } = window;
	const swings = reviewSwings(window).filter(({ verdict }) => verdict === 'swing');
	const steps = reviewImprovements(series, settings, DEFAULT_THRESHOLDS).filter(
		({ material }) => material
	);
	const named = (direction: 'better' | 'worse') =>
		steps
			.filter((step) => step.direction === direction)
			.map(({ metric, since, early }) => `${metric} ${since - 20_094} ${early.toFixed(2)}`);
	const { judged, window: stated } = oddJudgements(centre);
	const recent = judged.filter(({ week }) => 7 * week >= centre.shape.days - 56);
	const count = (agent: number, list: readonly { agent: number }[]) =>
		list.filter((one) => one.agent === agent).length;
	const contactsOf = new Map<number, number>();
	const ofWeek = new Map<number, number>();
	centre.agent.forEach((agent, row) => {
		const week = Math.floor((centre.day[row] ?? 0) / 7);
		ofWeek.set(week, (ofWeek.get(week) ?? 0) + 1);
		if ((centre.day[row] ?? 0) >= centre.shape.days - 56)
			contactsOf.set(agent, (contactsOf.get(agent) ?? 0) + 1);
	});
	const rates = agentRates(
		[...contactsOf].map(([agent, n]) => ({ agent, n, flags: count(agent, recent) }))
	);
	const byWeek = [...ofWeek].map(
		([week, n]) => (1000 * judged.filter((one) => one.week === week).length) / n
	);
	return {
		swings: swings.map(
			({ scope, metric, level, effect }) =>
				`${scopeName(scope, window.queues)} ${metric} ${level} ${effect?.toFixed(2)}`
		),
		improvements: named('better'),
		worsenings: named('worse'),
		outliers: METRICS.flatMap((metric) =>
			enough(compareAgents(window, metric, DEFAULT_THRESHOLDS))
				.filter(({ outlier }) => outlier)
				.map(({ agent, estimate }) => `${metric} ${agent} ${estimate.toFixed(2)}`)
		),
		unsteady: METRICS.flatMap((metric) =>
			enough(inconsistentAgents(series, metric, settings, DEFAULT_THRESHOLDS))
				.filter(({ inconsistent }) => inconsistent)
				.map(({ agent, spread }) => `${metric} ${agent} ${spread.toFixed(2)}`)
		),
		declines: enough(decliningAgents(series, settings))
			.filter(({ declining }) => declining)
			.map(({ agent, change }) => `${agent} ${change?.toFixed(2)}`),
		overServing: enough(rates)
			.filter(({ excessive }) => excessive)
			.map(({ agent }) => String(agent)),
		contacts: centre.day.length,
		overService: (1000 * judged.length) / centre.day.length,
		worstWeek: Math.max(...byWeek),
		flagged: stated.flagged,
		stated: stated.chance && (stated.chance.perThousand * stated.chance.contacts) / 1000
	};
}
