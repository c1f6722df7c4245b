import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/swing_between.json';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import { conjugateGradient } from './conjugate-gradient';

const product = (matrix: number[][]) => (x: Float64Array) =>
	Float64Array.from(matrix, (row) => row.reduce((sum, c, j) => sum + c * x[j]!, 0));

type Cell = { agent: number; seg: number; n: number; s1: number };

/** The normal equations of segment effects within agents, C g = b. */
function withinAgents(cells: readonly Cell[]) {
	const segments = Math.max(...cells.map((c) => c.seg)) + 1;
	const agents = new Map<number, Cell[]>();
	for (const c of cells) agents.set(c.agent, [...(agents.get(c.agent) ?? []), c]);
	const b = new Float64Array(segments);
	const n = new Float64Array(segments);
	for (const group of agents.values()) {
		const total = group.reduce((sum, c) => sum + c.n, 0);
		const mean = group.reduce((sum, c) => sum + c.s1, 0) / total;
		for (const c of group) {
			b[c.seg]! += c.s1 - c.n * mean;
			n[c.seg]! += c.n;
		}
	}
	const apply = (x: Float64Array) => {
		const out = n.map((weight, s) => weight * x[s]!);
		for (const group of agents.values()) {
			const total = group.reduce((sum, c) => sum + c.n, 0);
			const mean = group.reduce((sum, c) => sum + c.n * x[c.seg]!, 0) / total;
			for (const c of group) out[c.seg]! -= c.n * mean;
		}
		return out;
	};
	return { apply, b, n };
}

describe('conjugate gradients on a semi-definite system', () => {
	it.each(golden.cases)('gives the segment effects of the pseudo-inverse: $id', (row) => {
		const { apply, b, n } = withinAgents(row.cells);
		const effects = conjugateGradient(apply, b);
		const total = n.reduce((sum, weight) => sum + weight, 0);
		const centre = effects.reduce((sum, g, s) => sum + g * n[s]!, 0) / total;
		row.segment_effects.forEach((expected, s) =>
			expect(relativeError(effects[s]! - centre, expected)).toBeLessThan(1e-8)
		);
	});
	it('takes the solution of least length where many solve the system', () => {
		const laplacian = [
			[1, -1, 0],
			[-1, 2, -1],
			[0, -1, 1]
		];
		const x = conjugateGradient(product(laplacian), Float64Array.of(1, 0, -1));
		expect([...x].map((value) => Number(value.toFixed(12)))).toEqual([1, 0, -1]);
	});
	it('solves positive definite systems of very different scales', () => {
		holds(
			fc.property(
				fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 }),
				(wanted) => {
					const matrix = wanted.map((_, i) =>
						wanted.map((_, j) => (i === j ? 10 ** (i % 4) + wanted.length : 1))
					);
					const b = product(matrix)(Float64Array.from(wanted));
					const x = conjugateGradient(product(matrix), b);
					return wanted.every((value, i) => Math.abs(x[i]! - value) < 1e-8);
				}
			)
		);
	});
	it('answers zero for a zero right-hand side and for no equations', () => {
		const identity = (x: Float64Array) => Float64Array.from(x);
		expect([...conjugateGradient(identity, new Float64Array(2))]).toEqual([0, 0]);
		expect(conjugateGradient(identity, new Float64Array(0))).toHaveLength(0);
	});
	it('stops at the cap and returns the best it has', () => {
		const stiff = product([
			[1, 0],
			[0, 1000]
		]);
		const x = conjugateGradient(stiff, Float64Array.of(1, 1), { maxIterations: 1 });
		expect([...x].every(Number.isFinite)).toBe(true);
	});
});
