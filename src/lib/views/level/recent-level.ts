import { alarmState } from '$lib/analysis/usual/alarm-state';
import { hourScore } from '$lib/analysis/usual/hour-row';
import { isKnownHour, knownHours } from '$lib/analysis/usual/known-hours';
import type { UsualHours } from '$lib/analysis/usual/usual-hours';
import { usualSpan, type CountedHour } from '$lib/analysis/usual/usual-span';
import type { Metric, NotEnough } from '$lib/domain/window';
import type { LevelHour } from './level-hour';

/** How the newest hours stand to what is usual, on the metric's scale: seconds (typical handle time) or points. */
export type RecentLevel = {
	value: number;
	n: number;
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
	/** First and last hour that the value speaks of. */
	from: CountedHour;
	to: CountedHour;
	/** Since when it has been away from usual for certain; null where it has not. */
	since: { localDay: number; localHour: number } | null;
};

type Reach = {
	/** Scores that a level needs; hours are added, the newest first, until it has them … */
	fewest: number;
	/** … or until so many hours back. */
	mostHours: number;
};

/**
 * The level of the newest hours.
 * @param rows hours since the usual ones, ascending
 * @returns null without any score in reach
 */
export function recentLevel(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	metric: Metric,
	{ fewest, mostHours }: Reach
): RecentLevel | null {
	const hours = levelHours(rows, usual, metric, { fewest, mostHours });
	const [to] = hours;
	const from = hours.at(-1);
	if (!to || !from) return null;
	const n = hours.reduce((sum, hour) => sum + hour.n, 0);
	const mean = meanOf(hours);
	const unit = metric === 'handle-time' ? Math.exp : (points: number) => points;
	const level = { value: unit(mean), n, from, to };
	// What is shown is every contact of these hours; what is judged are the hours of which it is known what is usual.
	const known = 'notEnough' in usual ? hours : knownHours(usual, hours);
	const band = 'notEnough' in usual ? usual : usualSpan(usual, known);
	if ('notEnough' in usual || 'notEnough' in band)
		return { ...level, usual: null, side: 'unknown', since: null };
	const alarm = alarmState(rows, usual);
	const judged = meanOf(known);
	return {
		...level,
		usual: { low: unit(band.low), high: unit(band.high) },
		side: judged > band.high ? 'high' : judged < band.low ? 'low' : 'usual',
		since: alarm.since
	};
}

/** The newest hours; a few contacts after the last hour of which it is known what is usual do not count yet. */
function levelHours(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	metric: Metric,
	{ fewest, mostHours }: Reach
) {
	const newest = newestHours(rows, metric, fewest, mostHours);
	if ('notEnough' in usual) return newest;
	const end = 1 + rows.findLastIndex((row) => isKnownHour(usual, row));
	const early = newestHours(rows.slice(end), metric, Infinity, Infinity);
	const before = newestHours(rows.slice(0, end), metric, fewest, mostHours);
	const all = [...early, ...before];
	return before.length > 0 && knownHours(usual, all).length < all.length ? before : newest;
}

function meanOf(hours: readonly { n: number; mean: number }[]): number {
	const n = hours.reduce((sum, hour) => sum + hour.n, 0);
	return hours.reduce((sum, hour) => sum + hour.n * hour.mean, 0) / n;
}

const at = ({ localDay, localHour }: Pick<CountedHour, 'localDay' | 'localHour'>) =>
	24 * localDay + localHour;

function newestHours(
	rows: readonly LevelHour[],
	metric: Metric,
	fewest: number,
	mostHours: number
): (CountedHour & { mean: number })[] {
	const last = rows.at(-1);
	if (!last) return [];
	const hours: (CountedHour & { mean: number })[] = [];
	let n = 0;
	for (const row of [...rows].reverse()) {
		if (n >= fewest || at(last) - at(row) >= mostHours) break;
		const score = hourScore(row, metric);
		if (!score) continue;
		n += score.n;
		const { localDay, localHour } = row;
		hours.push({ localDay, localHour, n: score.n, mean: score.mean });
	}
	return hours;
}
