import type { Metric, NotEnough } from '$lib/domain/window';
import { isInsufficient } from '$lib/stats/insufficient';
import { median } from '$lib/stats/summary/median';
import { areNumbers, NOT_NUMBERS } from '../swings/not-numbers';
import { hourOfWeek, hourScore, type HourRow } from './hour-row';

/** What is usual in one hour of the week: middle of the hourly means, and the contacts such an hour has. */
export type UsualHour = { centre: number; n: number; weeks: number };

/** What is usual of a stream of hours (METHODS C6), on the score's scale (ln seconds or points). */
export type UsualHours = {
	metric: Metric;
	/** By hour of the week; hours seen in too few weeks are missing. */
	hours: ReadonlyMap<number, UsualHour>;
	/** Variance of one contact within its hour. */
	variance: number;
	/** Standard deviation of (hour's mean - centre) / (sigma / sqrt n): above 1, hours differ by more than chance. */
	spread: number;
	/** Correlations of an hour with the k-th hour before it, from k = 1 to the hours of a week, closed ones left out. */
	autocorrelations: readonly number[];
	/** Hours with a score that a day has. */
	hoursADay: number;
};

const FEWEST_WEEKS = 4;
/** Hours of the past that the spread is read from. */
const FEWEST_HOURS = 40;

/**
 * Learns what is usual from the hours of the last eight weeks. O(hours x hours of a week)
 * @param rows hours before the ones to be watched, in any order; one row an hour
 */
export function usualHours(rows: readonly HourRow[], metric: Metric): UsualHours | NotEnough {
	const past = [...rows]
		.sort((a, b) => a.localDay - b.localDay || a.localHour - b.localHour)
		.flatMap((row) => {
			const { localDay, localHour } = row;
			const score = hourScore(row, metric);
			return score ? [{ ...score, day: localDay, how: hourOfWeek(localDay, localHour) }] : [];
		});
	const hours = centres(past);
	const squares = past.reduce((sum, hour) => sum + hour.squares, 0);
	const df = past.reduce((sum, hour) => sum + hour.n - 1, 0);
	const variance = df > 0 ? squares / df : 0;
	if (!(variance > 0)) return { notEnough: 'Contacts of an hour do not vary, or there are none.' };
	const stream = past.flatMap(({ how, n, mean }) => {
		const usual = hours.get(how);
		if (!usual) return [];
		// The centre was made from these very hours and lies nearer to them than to new ones.
		const inflate = Math.sqrt(usual.weeks / (usual.weeks - 1));
		return [(inflate * (mean - usual.centre)) / Math.sqrt(variance / n)];
	});
	if (stream.length < FEWEST_HOURS)
		return { notEnough: 'Fewer than four weeks of hours to say what is usual.' };
	const meanSquare = stream.reduce((sum, z) => sum + z * z, 0) / stream.length;
	if (!areNumbers([variance, meanSquare])) return { notEnough: NOT_NUMBERS };
	const days = new Set(past.map(({ day }) => day)).size;
	return {
		metric,
		hours,
		variance,
		spread: Math.max(1, Math.sqrt(meanSquare)),
		autocorrelations: correlations(stream, hours.size),
		hoursADay: past.length / days
	};
}

/** Autocorrelations of a series about zero at lags 1 to `most`. */
function correlations(series: readonly number[], most: number): number[] {
	const squares = series.reduce((sum, z) => sum + z * z, 0);
	return Array.from({ length: Math.min(most, series.length - 1) }, (_, i) => {
		let products = 0;
		for (let t = i + 1; t < series.length; t++)
			products += (series[t] as number) * (series[t - i - 1] as number);
		return squares > 0 ? products / squares : 0;
	});
}

function centres(past: readonly { how: number; n: number; mean: number }[]) {
	const groups = new Map<number, { n: number[]; mean: number[] }>();
	for (const { how, n, mean } of past) {
		const group = groups.get(how) ?? { n: [], mean: [] };
		group.n.push(n);
		group.mean.push(mean);
		groups.set(how, group);
	}
	const hours = new Map<number, UsualHour>();
	for (const [how, { n, mean }] of groups) {
		const centre = median(mean);
		const contacts = median(n);
		if (mean.length < FEWEST_WEEKS || isInsufficient(centre) || isInsufficient(contacts)) continue;
		hours.set(how, { centre, n: contacts, weeks: mean.length });
	}
	return hours;
}
