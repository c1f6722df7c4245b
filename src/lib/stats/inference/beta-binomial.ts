import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { requireCount } from './count';

/** Beta prior of unit rates. Without spread (rho 0) alpha and beta are infinite: all units alike. */
export type BetaPrior = {
	/** mean rate over units */
	p: number;
	/** correlation of two trials of one unit, 0 to below 1 */
	rho: number;
	/** rho before it was clipped at 0 */
	rhoRaw: number;
	alpha: number;
	beta: number;
};

const MAX_ITERATIONS = 1000;
const LARGEST_RHO = 1 - 1e-9;

/** Kleinman's moments for given weights. */
function moments(rates: readonly number[], n: readonly number[], weights: readonly number[]) {
	const total = weights.reduce((sum, w) => sum + w, 0);
	const p = rates.reduce((sum, rate, i) => sum + rate * at(weights, i), 0) / total;
	let squares = 0;
	let spread = 0;
	let sampling = 0;
	rates.forEach((rate, i) => {
		const w = at(weights, i);
		squares += w * (rate - p) ** 2;
		spread += w * (1 - w / total);
		sampling += (w * (1 - w / total)) / at(n, i);
	});
	const unit = p * (1 - p);
	const rhoRaw = unit > 0 ? (squares - unit * sampling) / (unit * (spread - sampling)) : 0;
	return { p, rhoRaw, rho: Math.min(LARGEST_RHO, Math.max(0, rhoRaw)) };
}

/**
 * Beta prior fitted to rates of many units by Kleinman's moments (1973, JASA 68: 46-54), weights
 * n/(1 + rho(n-1)) repeated to a fixed point (relative 1e-14, at most 1000 rounds).
 * O(units) a round
 * @param x events and
 * @param n trials by unit; units without trials are passed over
 * @param options.iterate false keeps the first round, weights n
 * @returns a reason with fewer than two units or where no unit has two trials
 * @throws RangeError for unequal lengths or impossible counts
 */
export function betaBinomial(
	x: readonly number[],
	n: readonly number[],
	{ iterate = true }: { iterate?: boolean } = {}
): BetaPrior | Insufficient {
	requireSameLength(x, n);
	x.forEach((events, i) => requireCount(events, at(n, i)));
	const trials = n.filter((size) => size > 0);
	const rates = x.flatMap((events, i) => (at(n, i) > 0 ? [events / at(n, i)] : []));
	if (rates.length < 2) return insufficient('fewer-than-two-units');
	if (trials.every((size) => size <= 1)) return insufficient('single-trials');
	let fit = moments(rates, trials, trials);
	for (let round = 0; iterate && round < MAX_ITERATIONS; round++) {
		const before = fit.rho;
		fit = moments(
			rates,
			trials,
			trials.map((size) => size / (1 + before * (size - 1)))
		);
		if (Math.abs(fit.rho - before) <= 1e-14 * fit.rho) break;
	}
	const precision = fit.rho > 0 ? 1 / fit.rho - 1 : Infinity;
	// Without spread, a rate of 0 or 1 is a point: nothing of an infinite precision is nothing.
	const share = (of: number) => (of > 0 ? of * precision : 0);
	return { ...fit, alpha: share(fit.p), beta: share(1 - fit.p) };
}
