import { hourScore } from '$lib/analysis/usual/hour-row';
import { knownHours } from '$lib/analysis/usual/known-hours';
import type { UsualHours } from '$lib/analysis/usual/usual-hours';
import { usualSpan, type CountedHour } from '$lib/analysis/usual/usual-span';
import type { Period } from '$lib/domain/period';
import type { Metric, NotEnough } from '$lib/domain/window';
import { type ChartEvent, eventsOfDays } from '../chart/chart-events';
import type { LinePoint } from '../chart/line-in-band';
import { shortDay } from '../format/date';
import { levelContacts } from '../level/level-contacts';
import type { LevelHour } from '../level/level-hour';

/** Days with fewer contacts or answers have no level: it would be chance. */
const FEWEST = 5;

/**
 * A metric day by day against what is usual for the hours of each day: typical handle time in seconds, or points.
 * Days before the first contact of the period are left out, so that a new site's line is not pressed against the edge.
 * @param rows hours of the period, in any order, of `queue` where one is named
 */
export function dailyLevels(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	metric: Metric,
	{ from, until }: Period,
	{ events = [], queue }: { events?: readonly ChartEvent[]; queue?: string } = {}
): LinePoint[] {
	const byDay = new Map<number, DayHour[]>();
	for (const row of rows) {
		const score = hourScore(row, metric);
		if (!score) continue;
		const { localDay, localHour } = row;
		const hours = byDay.get(localDay) ?? [];
		hours.push({ localDay, localHour, n: score.n, sum: score.n * score.mean });
		byDay.set(localDay, hours);
	}
	const unit = metric === 'handle-time' ? Math.exp : (points: number) => points;
	const points = Array.from({ length: until - from }, (_, i): LinePoint => {
		const all = byDay.get(from + i) ?? [];
		const hours = 'notEnough' in usual ? all : knownHours(usual, all);
		// What is shown is every contact from the first of these hours to the last, as its link; what is judged are they.
		const shown = between(all, hours);
		const n = shown.reduce((sum, hour) => sum + hour.n, 0);
		const day = from + i;
		const point = { label: shortDay(day), n, ...eventsOfDays(events, day, day + 1) };
		const href = behind(metric, hours, queue);
		if (n < FEWEST) return { ...point, value: null, low: null, high: null, standing: 'usual' };
		const mean = meanOf(shown);
		const band = 'notEnough' in usual ? usual : usualSpan(usual, hours);
		if ('notEnough' in band)
			return { ...point, value: unit(mean), low: null, high: null, standing: 'usual', href };
		const judged = meanOf(hours);
		const side = judged > band.high ? 1 : judged < band.low ? -1 : 0;
		const good = metric === 'csat' ? side : -side;
		return {
			...point,
			value: unit(mean),
			low: unit(band.low),
			high: unit(band.high),
			standing: good > 0 ? 'better' : good < 0 ? 'worse' : 'usual',
			href
		};
	});
	return points.slice(
		Math.max(
			0,
			points.findIndex(({ n }) => n > 0)
		)
	);
}

type DayHour = CountedHour & { sum: number };

/** Hours of a day from the first of some to the last. */
function between(all: readonly DayHour[], some: readonly CountedHour[]): DayHour[] {
	const hours = some.map(({ localHour }) => localHour);
	const [from, to] = [Math.min(...hours), Math.max(...hours)];
	return all.filter(({ localHour }) => localHour >= from && localHour <= to);
}

function meanOf(hours: readonly DayHour[]): number {
	const n = hours.reduce((sum, hour) => sum + hour.n, 0);
	return hours.reduce((sum, hour) => sum + hour.sum, 0) / n;
}

/** The contacts of the hours that a day's level speaks of. */
function behind(metric: Metric, hours: readonly CountedHour[], queue?: string): string | undefined {
	const inOrder = [...hours].sort((a, b) => a.localHour - b.localHour);
	const [from, to] = [inOrder[0], inOrder.at(-1)];
	return from && to && levelContacts(metric, { from, to }, queue);
}
