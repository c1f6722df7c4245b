import { at } from '$lib/stats/at';
import { sumBy } from './sum-by';

/** A grouping of cells; `ridge` contacts draw each of its effects to zero. */
export type Factor = { group: Int32Array; groups: number; ridge: number };

type Scores = { n: Float64Array; s1: Float64Array };

/** Effects whose differences change by less in a sweep have settled: a thousandth of a percent, or of a point. */
const SETTLED = 1e-5;
const FEWEST_SWEEPS = 8;
const MOST_SWEEPS = 30;

/**
 * An additive model of cell means, fitted by backfitting on sums: each factor in turn takes the mean of what the others
 * leave over. At least the eight sweeps of METHODS D1, and on until no difference between effects of the first factor
 * changes by 1e-5, at most 30: agents who hardly share work settle slowly. Weighted by contacts.
 * @param factors in the order of each sweep, the one of interest first
 * @returns the effects of each factor by group, and per cell the sum of residuals that is left.
 * O(cells x factors x sweeps)
 */
export function fitAdditive(
	{ n, s1 }: Scores,
	factors: readonly Factor[]
): { effects: Float64Array[]; residual: Float64Array } {
	const residual = Float64Array.from(s1);
	const sizes = factors.map(({ group, groups }) => sumBy(group, groups, n));
	const effects = factors.map(({ groups }) => new Float64Array(groups));
	let moved = Infinity;
	for (let sweep = 0; sweep < FEWEST_SWEEPS || (sweep < MOST_SWEEPS && moved > SETTLED); sweep++) {
		factors.forEach(({ group, groups, ridge }, f) => {
			const left = sumBy(group, groups, residual);
			const effect = at(effects, f);
			const change = effect.map((old, g) => {
				const size = at(at(sizes, f), g);
				return size > 0 ? (at(left, g) + size * old) / (size + ridge) - old : 0;
			});
			for (let g = 0; g < groups; g++) effect[g] = at(effect, g) + at(change, g);
			if (f === 0) moved = range(change);
			takeOut(residual, n, group, change);
		});
	}
	return { effects, residual };
}

function range(values: Float64Array): number {
	let least = Infinity;
	let most = -Infinity;
	for (const value of values) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	return most - least;
}

/** The hot loop: arrays of one type each and no call, so that a few million cells take a second. */
function takeOut(
	residual: Float64Array,
	n: Float64Array,
	group: Int32Array,
	change: Float64Array
): void {
	for (let i = 0; i < residual.length; i++)
		residual[i] = (residual[i] ?? 0) - (n[i] ?? 0) * (change[group[i] ?? 0] ?? 0);
}
