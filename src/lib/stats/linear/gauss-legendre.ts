/** Places and weights of a quadrature rule. */
export type Quadrature = { nodes: number[]; weights: number[] };

/**
 * Gauss-Legendre rule with n points on [from, to], exact for polynomials up to degree 2n - 1.
 * Roots of the Legendre polynomial by Newton steps from Tricomi's estimate. O(n^2)
 */
export function gaussLegendre(n: number, from: number, to: number): Quadrature {
	const half = (to - from) / 2;
	const nodes: number[] = [];
	const weights: number[] = [];
	for (let i = n; i >= 1; i--) {
		let x = Math.cos((Math.PI * (i - 0.25)) / (n + 0.5));
		let slope = 1;
		for (let step = 0; step < 100; step++) {
			let before = 0;
			let value = 1;
			for (let j = 1; j <= n; j++)
				[before, value] = [value, ((2 * j - 1) * x * value - (j - 1) * before) / j];
			slope = (n * (x * value - before)) / (x * x - 1);
			const move = value / slope;
			x -= move;
			if (Math.abs(move) < 1e-15) break;
		}
		nodes.push(from + half * (1 + x));
		weights.push((2 * half) / ((1 - x * x) * slope * slope));
	}
	return { nodes, weights };
}
