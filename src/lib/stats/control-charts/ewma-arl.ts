import { at } from '../at';
import { normalPdf } from '../distributions/normal';
import { isInsufficient } from '../insufficient';
import { gaussLegendre, type Quadrature } from '../linear/gauss-legendre';
import { solve } from '../linear/solve';
import type { EwmaPlan } from './ewma';

const POINTS = 48;

/** Chance density of moving from average z to each node, times the node's weight. */
function moves(z: number, lambda: number, mu: number, { nodes, weights }: Quadrature): number[] {
	return nodes.map(
		(y, j) => (at(weights, j) / lambda) * normalPdf((y - (1 - lambda) * z) / lambda - mu)
	);
}

function oneStep(shares: readonly number[], lengths: readonly number[]): number {
	return shares.reduce((sum, share, j) => sum + share * at(lengths, j), 1);
}

/**
 * Average run length of a two-sided EWMA chart of standard normal observations around mu, from its
 * integral equation by Nystroem's method (Crowder 1987), relative 1e-9 for lambda from 0.05 on.
 * @param options.exactLimits limits that grow with the variance from the first observation on
 * (walked back from the long run) instead of the long-run limit throughout
 * @returns number of observations
 */
export function ewmaArl(
	{ lambda, width }: EwmaPlan,
	mu = 0,
	{ exactLimits = false }: { exactLimits?: boolean } = {}
): number {
	if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`lambda lies in (0, 1], not ${lambda}`);
	const longRun = width * Math.sqrt(lambda / (2 - lambda));
	let grid = gaussLegendre(POINTS, -longRun, longRun);
	const system = grid.nodes.map((z, i) =>
		moves(z, lambda, mu, grid).map((share, j) => (i === j ? 1 : 0) - share)
	);
	const solved = solve(
		system,
		grid.nodes.map(() => 1)
	);
	if (isInsufficient(solved)) return Infinity;
	let lengths = solved;
	const settled = exactLimits ? Math.ceil(Math.log(1e-12) / (2 * Math.log(1 - lambda))) : 0;
	for (let t = settled; t >= 1; t--) {
		const limit = longRun * Math.sqrt(1 - (1 - lambda) ** (2 * t));
		const before = gaussLegendre(POINTS, -limit, limit);
		lengths = before.nodes.map((z) => oneStep(moves(z, lambda, mu, grid), lengths));
		grid = before;
	}
	return oneStep(moves(0, lambda, mu, grid), lengths);
}
