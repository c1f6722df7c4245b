import type { Metric } from '$lib/domain/window';
import type { LevelHour } from './level-hour';
import { weekSums } from './week-sums';

/** One hour of the week against the whole: steps of the smallest difference that matters. */
export type MapCell = {
	n: number;
	/** Percent of handle time or points; null where there is nothing. */
	difference: number | null;
	/** -3 to 3, negative is worse; 0 where the difference is small or may be chance. */
	step: number;
	/** Too few to say anything. */
	thin: boolean;
};
export type WeekMap = {
	metric: Metric;
	/** Of how far values lie apart, in percent; absent: of their level. */
	spread?: true;
	hours: number[];
	days: MapCell[][];
};

const FEWEST = 10;
/** One cell in a hundred crosses this by chance. */
const NINETY_NINE = 2.576;
const DARKEST = 3;

/**
 * Hour x weekday (Monday first) of some weeks, each against the mean of all. Colour only for what is both large enough
 * to matter and unlikely to be chance.
 * @param sesoi smallest difference that matters: share of handle time, or points
 */
export function weekMap(rows: readonly LevelHour[], metric: Metric, sesoi: number): WeekMap {
	const { sums, hours } = weekSums(rows, metric);
	const all = sums.flat();
	const n = all.reduce((sum, cell) => sum + cell.n, 0);
	const mean = all.reduce((sum, cell) => sum + cell.s1, 0) / n;
	const variance = all.reduce((sum, cell) => sum + cell.squares, 0) / n - mean * mean;
	const smallest = metric === 'handle-time' ? Math.log1p(sesoi) : sesoi;
	const good = metric === 'handle-time' ? -1 : 1;
	const cellOf = (cell: { n: number; s1: number } | undefined): MapCell => {
		if (!cell || cell.n === 0) return { n: 0, difference: null, step: 0, thin: true };
		const beta = cell.s1 / cell.n - mean;
		const thin = cell.n < FEWEST;
		const clear = !thin && Math.abs(beta) > NINETY_NINE * Math.sqrt(variance / cell.n);
		const size = Math.min(DARKEST, Math.floor(Math.abs(beta) / smallest));
		return {
			n: cell.n,
			difference: metric === 'handle-time' ? 100 * Math.expm1(beta) : beta,
			step: clear && size > 0 ? size * Math.sign(beta) * good : 0,
			thin
		};
	};
	return { metric, hours, days: sums.map((day) => hours.map((hour) => cellOf(day[hour]))) };
}
