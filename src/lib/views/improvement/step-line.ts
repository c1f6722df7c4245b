import { hourScore } from '$lib/analysis/usual/hour-row';
import { dayNumber } from '$lib/domain/iso-date';
import { weekOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { ImprovementEvidence } from '$lib/flags/flag';
import type { LineInBand, LinePoint } from '../chart/line-in-band';
import { contactsHref } from '../contact/contact-query';
import { shortDay } from '../format/date';
import type { LevelHour } from '../level/level-hour';

type Step = Pick<ImprovementEvidence, 'scope' | 'metric' | 'since'>;
type Sum = { n: number; sum: number };

/** Fewer scores on either side say nothing of a level. */
const FEWEST = 30;

/**
 * A step for better or worse as it was: the metric week by week, and its level before and since, each as far as the next
 * step of the same series.
 * @param all steps of the site, this one among them
 * @param hours of the step's scope within the period
 * @returns null where the period does not hold both sides
 */
export function stepLine(
	step: Step,
	all: readonly Step[],
	hours: readonly LevelHour[],
	{ period, weekStart }: { period: Period; weekStart: Weekday }
): LineInBand | null {
	const { metric, scope } = step;
	const day = dayNumber(step.since) ?? period.from;
	const others = all
		.filter((other) => other.scope === scope && other.metric === metric)
		.map(({ since }) => dayNumber(since) ?? period.from);
	const from = Math.max(period.from, ...others.filter((other) => other < day));
	const until = Math.min(period.until, ...others.filter((other) => other > day));
	const before = level(hours, metric, { from, until: day });
	const since = level(hours, metric, { from: day, until });
	if (before === null || since === null) return null;
	// Only whole weeks: a part of one is not like the others.
	const first = weekOf(period.from + 6, weekStart);
	const weeks = Math.floor((period.until - first) / 7);
	const queue = scope.startsWith('queue:') ? scope.slice('queue:'.length) : undefined;
	const points = Array.from({ length: weeks }, (_, i): LinePoint => {
		const week = { from: first + 7 * i, until: first + 7 * (i + 1) };
		const { n, sum } = sumOf(hours, metric, week);
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
		name: metric === 'csat' ? 'mean rating' : 'typical handle time',
		...(metric === 'csat'
			? ({ unit: 'points', of: 'answers' } as const)
			: ({ unit: 'seconds', of: 'contacts' } as const)),
		steps: {
			at: place(day),
			title: `since ${shortDay(day)}`,
			levels: [
				{ from: place(from), to: place(day), value: before },
				{ from: place(day), to: place(until), value: since }
			]
		},
		points
	};
}

function level(hours: readonly LevelHour[], metric: Step['metric'], period: Period): number | null {
	const { n, sum } = sumOf(hours, metric, period);
	return n < FEWEST ? null : shown(metric, sum / n);
}

/** Handle times are averaged as logarithms, so that one long contact does not move them. */
function shown(metric: Step['metric'], score: number): number {
	return metric === 'csat' ? score : Math.exp(score);
}

function sumOf(hours: readonly LevelHour[], metric: Step['metric'], { from, until }: Period): Sum {
	const total = { n: 0, sum: 0 };
	for (const hour of hours) {
		if (hour.localDay < from || hour.localDay >= until) continue;
		const score = hourScore(hour, metric);
		if (!score) continue;
		total.n += score.n;
		total.sum += score.n * score.mean;
	}
	return total;
}
