import { hourScore } from '$lib/analysis/usual/hour-row';
import { usualBand } from '$lib/analysis/usual/usual-band';
import type { UsualHours } from '$lib/analysis/usual/usual-hours';
import { weekdayOf } from '$lib/domain/local-time';
import type { NotEnough } from '$lib/domain/window';
import type { LevelHour } from '../level/level-hour';

/** One hour of the day's line: typical handle time in seconds against what is usual for that hour. */
export type HourPoint = {
	hour: number;
	value: number | null;
	n: number;
	low: number | null;
	high: number | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

/** Hours with fewer contacts are not drawn: their level is chance, and the group may be too small to show. */
const FEWEST = 5;

/**
 * The handle time of a day hour by hour, from the first hour that is usual or seen to the last.
 * @param rows hours of the day; others are ignored
 */
export function dayByHour(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	day: number
): HourPoint[] {
	const weekday = weekdayOf(day);
	const points = Array.from({ length: 24 }, (_, hour): HourPoint => {
		const scores = rows
			.filter((row) => row.localDay === day && row.localHour === hour)
			.flatMap((row) => hourScore(row, 'handle-time') ?? []);
		const n = scores.reduce((sum, score) => sum + score.n, 0);
		const mean = scores.reduce((sum, score) => sum + score.n * score.mean, 0) / n;
		const seen = n >= FEWEST;
		const band =
			'notEnough' in usual ? usual : usualBand(usual, { weekday, hour, ...(seen && { n }) });
		if ('notEnough' in band)
			return {
				...{ hour, n, value: seen ? Math.exp(mean) : null },
				...{ low: null, high: null, side: 'unknown' }
			};
		return {
			...{ hour, n, value: seen ? Math.exp(mean) : null },
			...{ low: Math.exp(band.low), high: Math.exp(band.high) },
			side: !seen || (mean <= band.high && mean >= band.low) ? 'usual' : sideOf(mean > band.high)
		};
	});
	const drawn = (point: HourPoint) => point.value !== null || point.low !== null;
	const first = points.findIndex(drawn);
	const last = points.findLastIndex(drawn);
	return first < 0 ? [] : points.slice(first, last + 1);
}

function sideOf(above: boolean): 'high' | 'low' {
	return above ? 'high' : 'low';
}
