import { at } from '../at';
import { normalCdf, normalPdf } from '../distributions/normal';
import { isInsufficient } from '../insufficient';
import { gaussLegendre } from '../linear/gauss-legendre';
import { solve } from '../linear/solve';

/**
 * Average run length of a one-sided CUSUM of standard normal observations around mu, exact up to
 * quadrature (relative 1e-9): the integral equation of Page (1954) by Nystroem's method on Gauss-
 * Legendre points, as R's spc. O((h + 5)^3)
 * @param h threshold above 0 and
 * @param k allowance, in standard deviations
 * @param mu true mean in standard deviations
 * @param start of the sum: 0, or a head start up to h
 * @returns number of observations
 * @throws RangeError unless 0 <= start <= h and h > 0
 */
export function cusumArl(h: number, k: number, mu = 0, start = 0): number {
	if (!(h > 0 && start >= 0 && start <= h && Number.isFinite(h)))
		throw new RangeError(`no run length from ${start} to ${h}`);
	const { nodes, weights } = gaussLegendre(Math.ceil(16 + 3 * h), 0, h);
	const places = [0, ...nodes];
	/** Chance of each next place from x, the places standing for their surroundings. */
	const next = (x: number) => [
		normalCdf(k - x - mu),
		...nodes.map((y, j) => at(weights, j) * normalPdf(y + k - x - mu))
	];
	const system = places.map((x, i) => next(x).map((share, j) => (i === j ? 1 : 0) - share));
	const lengths = solve(
		system,
		places.map(() => 1)
	);
	if (isInsufficient(lengths)) return Infinity;
	return next(start).reduce((sum, share, j) => sum + share * at(lengths, j), 1);
}

/**
 * Average run length of a two-sided CUSUM from its two sides, which never both run: exact without
 * head start, and with one by Lucas and Crosier (1982), Technometrics 24: 199-205.
 */
export function twoSidedCusumArl(h: number, k: number, mu = 0, start = 0): number {
	const up = cusumArl(h, k, mu);
	const down = cusumArl(h, k, -mu);
	const upAhead = start > 0 ? cusumArl(h, k, mu, start) : up;
	const downAhead = start > 0 ? cusumArl(h, k, -mu, start) : down;
	return (upAhead * down + up * downAhead - up * down) / (up + down);
}
