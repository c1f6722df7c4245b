import { dayNumber } from '$lib/domain/iso-date';
import { weekOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import type { LineInBand, LinePoint } from '../chart/line-in-band';
import { contactsHref } from '../contact/contact-query';
import { shortDay } from '../format/date';

/** What the contacts and answers of a day add up to. */
type LevelDay = {
	localDay: number;
	/** Contacts with a handle time, and the sum of ln seconds over them. */
	handled: number;
	lnSum: number;
	/** Answers, and the sum of their scores 1 to 5. */
	answers: number;
	scoreSum: number;
};
type Step = Pick<ImprovementEvidence, 'scope' | 'metric' | 'since'>;
type Sum = { n: number; sum: number };

/** Fewer scores on either side say nothing of a level. */
const FEWEST = 30;

/**
 * A step for better or worse as it was: the metric week by week, and its level before and since, each as far as the next
 * step of the same series.
 * @param all steps of the site, this one among them
 * @param days of the step's scope within the period
 * @returns null where the period does not hold both sides
 */
export function stepLine(
	step: Step,
	all: readonly Step[],
	days: readonly LevelDay[],
	{ period, weekStart }: { period: Period; weekStart: Weekday }
): LineInBand | null {
	const { metric, scope } = step;
	const day = dayNumber(step.since) ?? period.from;
	const others = all
		.filter((other) => other.scope === scope && other.metric === metric)
		.map(({ since }) => dayNumber(since) ?? period.from);
	const from = Math.max(period.from, ...others.filter((other) => other < day));
	const until = Math.min(period.until, ...others.filter((other) => other > day));
	const before = level(days, metric, { from, until: day });
	const since = level(days, metric, { from: day, until });
	if (before === null || since === null) return null;
	// Only whole weeks: a part of one is not like the others.
	const first = weekOf(period.from + 6, weekStart);
	const weeks = Math.floor((period.until - first) / 7);
	const queue = scope.startsWith('queue:') ? scope.slice('queue:'.length) : undefined;
	const points = Array.from({ length: weeks }, (_, i): LinePoint => {
		const week = { from: first + 7 * i, until: first + 7 * (i + 1) };
		const { n, sum } = sumOf(days, metric, week);
		return {
			label: shortDay(week.from),
			value: n < FEWEST ? null : shown(metric, sum / n),
			...{ low: null, high: null, n, standing: 'usual' },
			href: contactsHref({
				...week,
				queue,
				...(metric === 'csat' ? { rated: true } : { timed: true })
			})
		};
	});
	/** A point stands for the middle of its week. */
	const place = (of: number) => Math.min(weeks - 1, Math.max(0, (of - first) / 7 - 0.5));
	return {
		name: metric === 'csat' ? m.words_mean_rating() : m.words_typical_handle_time(),
		...(metric === 'csat'
			? ({ unit: 'points', of: 'answers' } as const)
			: ({ unit: 'seconds', of: 'contacts' } as const)),
		steps: {
			at: place(day),
			title: m.words_since({ when: shortDay(day) }),
			levels: [
				{ from: place(from), to: place(day), value: before },
				{ from: place(day), to: place(until), value: since }
			]
		},
		points
	};
}

function level(days: readonly LevelDay[], metric: Step['metric'], period: Period): number | null {
	const { n, sum } = sumOf(days, metric, period);
	return n < FEWEST ? null : shown(metric, sum / n);
}

/** Handle times are averaged as logarithms, so that one long contact does not move them. */
function shown(metric: Step['metric'], score: number): number {
	return metric === 'csat' ? score : Math.exp(score);
}

function sumOf(days: readonly LevelDay[], metric: Step['metric'], { from, until }: Period): Sum {
	const total = { n: 0, sum: 0 };
	for (const day of days) {
		if (day.localDay < from || day.localDay >= until) continue;
		total.n += metric === 'csat' ? day.answers : day.handled;
		total.sum += metric === 'csat' ? day.scoreSum : day.lnSum;
	}
	return total;
}
