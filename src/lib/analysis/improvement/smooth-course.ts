import { weightedFit } from '$lib/stats/cluster/weighted-fit';
import { isInsufficient } from '$lib/stats/insufficient';

type Days = { days: readonly number[]; values: readonly number[]; weights: readonly number[] };

/** Days from which on a course of the year can be told from a straight one. */
const MOST_OF_A_YEAR = 300;
const YEAR = 365.25;

/** What a series may follow without any step: straight, bent, or the year. */
function courses(days: readonly number[]): ((day: number) => number[])[] {
	const first = days[0] ?? 0;
	const span = (days.at(-1) ?? first) - first;
	const time = (day: number) => (day - first) / Math.max(1, span);
	const angle = (day: number) => (2 * Math.PI * day) / YEAR;
	const straight = (day: number) => [time(day)];
	const bent = (day: number) => [time(day), time(day) ** 2];
	if (span < MOST_OF_A_YEAR) return [straight, bent];
	return [
		...[straight, bent],
		(day: number) => [Math.sin(angle(day)), Math.cos(angle(day))],
		(day: number) => [time(day), Math.sin(angle(day)), Math.cos(angle(day))]
	];
}

/**
 * The least that it costs to explain a series by a smooth course: weighted squares left over, and for each bend the price of
 * a step. A slow rise or a season is cheaper so, a step is not: a straight line leaves a quarter of a step's squares
 * (METHODS C4: a seasonal ramp looks like a step).
 * @param penalty price of a step, in squared units of the series
 * @returns Infinity without days
 */
export function smoothCourseCost({ days, values, weights }: Days, penalty: number): number {
	const costs = courses(days).map((course) => {
		const fit = weightedFit(
			days.map((day, i) => ({ n: weights[i] ?? 0, mean: values[i] ?? 0, x: [1, ...course(day)] }))
		);
		if (isInsufficient(fit)) return Infinity;
		const left = fit.residuals.reduce((sum, r, i) => sum + (weights[i] ?? 0) * r * r, 0);
		return left + penalty * (fit.rank - 1);
	});
	return Math.min(...costs);
}
