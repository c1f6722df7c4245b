import { weeklyLimits } from '$lib/analysis/weekly-limits/weekly-limits';
import { weekOf } from '$lib/domain/local-time';
import { m } from '$lib/i18n/compiled/messages';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { Metric } from '$lib/domain/window';
import { type ChartEvent, eventsOfDays } from '../chart/chart-events';
import type { LineInBand, LinePoint } from '../chart/line-in-band';
import { contactsHref } from '../contact/contact-query';
import { shortDay } from '../format/date';

/** One working day of an agent, as rolled up. */
export type AgentDay = {
	workDay: number;
	handled: number;
	/** Sum of ln seconds. */
	ln: number;
	/** Answers by score 1 to 5. */
	csat: readonly [number, number, number, number, number];
};

/** Weeks of fewer contacts, or answers, are gaps: their mean says little. So are weeks that are not whole. */
const FEWEST: Record<Metric, number> = { 'handle-time': 10, csat: 3 };

type Week = { from: number; n: number; sum: number };

/**
 * An agent's weeks on a control chart: typical handle time (the geometric mean, so that one long contact does not move
 * it) or mean rating, with the limits of ordinary variation.
 * @param of the agent's id in the source, the days that `days` was read for, what happened in them, and what is aimed at
 */
export function agentWeeks(
	days: readonly AgentDay[],
	metric: Metric,
	weekStart: Weekday,
	of: { agent: string; period: Period; events?: readonly ChartEvent[]; target?: number }
): LineInBand {
	const { agent, period, events = [], target } = of;
	const weeks = byWeek(days, metric, weekStart);
	// A week that has just begun, or that the period cuts, is no week like the others.
	const isDrawn = ({ from, n }: Week) =>
		n >= FEWEST[metric] && from >= period.from && from + 7 <= period.until;
	const enough = weeks.filter(isDrawn);
	const limits = weeklyLimits(enough.map(({ sum, n }) => sum / n));
	const known = 'notEnough' in limits ? null : limits;
	const shown = (score: number) => (metric === 'csat' ? score : Math.exp(score));
	const bounded = (score: number) => (metric === 'csat' ? Math.min(5, Math.max(1, score)) : score);
	let place = 0;
	const points = weeks.map((one): LinePoint => {
		const { from, n, sum } = one;
		const has = isDrawn(one);
		const found = has ? known?.unusual[place++] : null;
		const week = {
			from: Math.max(from, period.from),
			until: Math.min(from + 7, period.until)
		};
		const higherIsBetter = metric === 'csat';
		return {
			label: shortDay(from),
			value: has ? shown(sum / n) : null,
			low: known ? shown(bounded(known.low)) : null,
			high: known ? shown(bounded(known.high)) : null,
			n,
			...eventsOfDays(events, from, from + 7),
			standing: !found ? 'usual' : (found.side === 'high') === higherIsBetter ? 'better' : 'worse',
			...(found && { rule: found.rule }),
			href: contactsHref({
				...week,
				agent,
				...(higherIsBetter ? { rated: true } : { timed: true })
			})
		};
	});
	return {
		name: metric === 'csat' ? m.words_mean_rating() : m.words_typical_handle_time(),
		unit: metric === 'csat' ? 'points' : 'seconds',
		of: metric === 'csat' ? 'answers' : 'contacts',
		...(known && {
			limits: {
				centre: shown(known.centre),
				low: shown(bounded(known.low)),
				high: shown(bounded(known.high)),
				values: enough.length,
				trial: known.trial,
				...(target !== undefined && { target })
			}
		}),
		points
	};
}

/** Every week from the first to the last day, empty ones included. */
function byWeek(days: readonly AgentDay[], metric: Metric, weekStart: Weekday): Week[] {
	const sums = new Map<number, Week>();
	for (const { workDay, handled, ln, csat } of days) {
		const from = weekOf(workDay, weekStart);
		const week = sums.get(from) ?? { from, n: 0, sum: 0 };
		week.n += metric === 'csat' ? csat.reduce((n, count) => n + count, 0) : handled;
		week.sum += metric === 'csat' ? csat.reduce((s, count, i) => s + (i + 1) * count, 0) : ln;
		sums.set(from, week);
	}
	const starts = [...sums.keys()];
	const first = starts.reduce((a, b) => Math.min(a, b), Infinity);
	const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
	const weeks: Week[] = [];
	for (let from = first; from <= last; from += 7)
		weeks.push(sums.get(from) ?? { from, n: 0, sum: 0 });
	return weeks;
}
