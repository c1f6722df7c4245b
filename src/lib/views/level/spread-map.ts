import type { LevelHour } from './level-hour';
import type { MapCell, WeekMap } from './week-map';
import { weekSums, type HourSums } from './week-sums';

/** Spreads of fewer contacts are mostly chance. */
const FEWEST = 30;
/** The smallest difference of two spreads that matters, a share: less is not felt by any one customer. */
export const SPREAD_MATTERS = 0.1;
/** One cell in a hundred crosses this by chance. */
const NINETY_NINE = 2.576;
const DARKEST = 3;

/**
 * How far handle times lie apart, by hour x weekday (Monday first), each against the spread within all hours together:
 * standard deviations of ln seconds, wider is worse. Colour only for what is both large enough to matter and unlikely to be
 * chance; ln s of n contacts varies by 1/sqrt(n - 1), as for a kurtosis of 5, because handle times have long tails even on a
 * logarithmic scale.
 */
export function spreadMap(rows: readonly LevelHour[]): WeekMap {
	const { sums, hours } = weekSums(rows, 'handle-time');
	const filled = sums.flat().filter(({ n }) => n > 0);
	const freedom = filled.reduce((sum, { n }) => sum + n - 1, 0);
	const pooled = Math.sqrt(filled.reduce((sum, cell) => sum + about(cell), 0) / freedom);
	const cellOf = (cell: HourSums | undefined): MapCell => {
		if (!cell || cell.n === 0) return { n: 0, difference: null, step: 0, thin: true };
		const own = Math.sqrt(about(cell) / (cell.n - 1));
		const thin = cell.n < FEWEST || !(pooled > 0) || !(own > 0);
		if (thin) return { n: cell.n, difference: null, step: 0, thin };
		const wider = Math.log(own / pooled);
		const clear = Math.abs(wider) * Math.sqrt(cell.n - 1) > NINETY_NINE;
		const size = Math.min(DARKEST, Math.floor(Math.abs(wider) / Math.log1p(SPREAD_MATTERS)));
		return {
			n: cell.n,
			difference: 100 * Math.expm1(wider),
			step: clear && size > 0 ? -size * Math.sign(wider) : 0,
			thin
		};
	};
	return {
		metric: 'handle-time',
		spread: true,
		hours,
		days: sums.map((day) => hours.map((hour) => cellOf(day[hour])))
	};
}

/** Squares about the cell's own mean. */
function about({ n, s1, squares }: HourSums): number {
	return Math.max(0, squares - (s1 * s1) / n);
}
