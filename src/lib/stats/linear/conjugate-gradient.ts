import { at } from '../at';

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
	return sum;
}

function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
	for (let i = 0; i < target.length; i++) target[i] = at(target, i) + factor * at(source, i);
}

/**
 * Minimum-norm solution of a consistent system whose matrix is symmetric and positive
 * semi-definite: started at zero, every iterate stays in the range of the matrix.
 * Hestenes and Stiefel (1952). The recursive residual drifts, so the true one is recomputed
 * whenever it seems small enough and the iteration restarted from there.
 * @param apply the matrix times a vector; must not keep or change its argument
 * @param b right-hand side, in the range of the matrix
 * @param options.tolerance stop when |b - Ax| <= tolerance |b| (default 1e-13)
 * @param options.maxIterations cap on products with the matrix (default 20 n + 100); the best
 * iterate is returned when it is reached
 * @returns x. One product with the matrix an iteration, O(n) memory
 */
export function conjugateGradient(
	apply: (x: Float64Array) => Float64Array,
	b: Float64Array,
	options: { tolerance?: number; maxIterations?: number } = {}
): Float64Array {
	const { tolerance = 1e-13, maxIterations = 20 * b.length + 100 } = options;
	const x = new Float64Array(b.length);
	const goal = tolerance * tolerance * dot(b, b);
	let products = 0;
	let residual = Float64Array.from(b);
	let size = dot(residual, residual);
	while (size > goal && products < maxIterations) {
		const before = size;
		const direction = Float64Array.from(residual);
		while (size > goal && products < maxIterations) {
			const image = apply(direction);
			products++;
			const curvature = dot(direction, image);
			if (!(curvature > 0)) break;
			const step = size / curvature;
			addScaled(x, step, direction);
			addScaled(residual, -step, image);
			const next = dot(residual, residual);
			const turn = next / size;
			size = next;
			for (let i = 0; i < direction.length; i++)
				direction[i] = at(residual, i) + turn * at(direction, i);
		}
		const image = apply(x);
		products++;
		residual = b.map((value, i) => value - at(image, i));
		size = dot(residual, residual);
		if (size >= before) break;
	}
	return x;
}
