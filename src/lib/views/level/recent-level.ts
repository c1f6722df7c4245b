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
	const mean = hours.reduce((sum, hour) => sum + hour.n * hour.mean, 0) / n;
	const unit = metric === 'handle-time' ? Math.exp : (points: number) => points;
	const level = { value: unit(mean), n, from, to };
	const band = 'notEnough' in usual ? usual : usualSpan(usual, hours);
	if ('notEnough' in usual || 'notEnough' in band)
		return { ...level, usual: null, side: 'unknown', since: null };
	const alarm = alarmState(rows, usual);
	return {
		...level,
		usual: { low: unit(band.low), high: unit(band.high) },
		side: mean > band.high ? 'high' : mean < band.low ? 'low' : 'usual',
		since: alarm.since
	};
}

/** The newest hours that can be held against what is usual, where the others since then hold few contacts. */
function levelHours(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	metric: Metric,
	{ fewest, mostHours }: Reach
) {
	if ('notEnough' in usual) return newestHours(rows, metric, fewest, mostHours);
	const isKnown = (hour: Pick<CountedHour, 'localDay' | 'localHour'>) => isKnownHour(usual, hour);
	const known = newestHours(rows.filter(isKnown), metric, fewest, mostHours);
	const from = known.at(-1);
	const since = rows.filter((row) => from && at(row) >= at(from));
	const whole = newestHours(since, metric, Infinity, Infinity);
	return known.length > 0 && knownHours(usual, whole).length === known.length
		? known
		: newestHours(rows, metric, fewest, mostHours);
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
