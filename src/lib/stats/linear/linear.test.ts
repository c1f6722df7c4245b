import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { isInsufficient } from '../insufficient';
import { bracketedRoot } from './bracketed-root';
import { gaussLegendre } from './gauss-legendre';
import { matrixFunction, times, timesVector } from './matrix-function';
import { solve } from './solve';
import { symmetricEigen } from './symmetric-eigen';

const entry = fc.integer({ min: -20, max: 20 });
const square = fc
	.integer({ min: 1, max: 6 })
	.chain((n) =>
		fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
	);
const transpose = (m: number[][]) => m.map((_, j) => m.map((row) => row[j]!));
const close = (a: number[][], b: number[][], tolerance: number) =>
	a.every((row, i) => row.every((value, j) => Math.abs(value - b[i]![j]!) < tolerance));

describe('eigen-decomposition of symmetric matrices', () => {
	it('puts the matrix together again and keeps vectors orthonormal', () => {
		holds(
			fc.property(square, (m) => {
				const symmetric = m.map((row, i) => row.map((value, j) => value + m[j]![i]!));
				const eigen = symmetricEigen(symmetric);
				const identity = m.map((_, i) => m.map((_, j) => Number(i === j)));
				return (
					close(
						matrixFunction(eigen, (v) => v),
						symmetric,
						1e-10
					) && close(times(eigen.vectors, transpose(eigen.vectors)), identity, 1e-12)
				);
			})
		);
	});
	it('takes a root that squares to the matrix', () => {
		const root = matrixFunction(
			symmetricEigen([
				[2, 1],
				[1, 2]
			]),
			Math.sqrt
		);
		expect(
			close(
				times(root, root),
				[
					[2, 1],
					[1, 2]
				],
				1e-14
			)
		).toBe(true);
	});
	it('has nothing to say of an empty matrix', () => {
		expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
	});
});

describe('dense systems', () => {
	it('are solved to rounding or said to be singular', () => {
		holds(
			fc.property(square, fc.array(entry, { minLength: 6, maxLength: 6 }), (m, wanted) => {
				const x = wanted.slice(0, m.length);
				const stable = m.map((row, i) => row.map((v, j) => (i === j ? v + 200 : v)));
				const found = solve(stable, timesVector(stable, x));
				return !isInsufficient(found) && found.every((v, i) => Math.abs(v - x[i]!) < 1e-10);
			})
		);
	});
	it('exchange rows where the pivot is zero', () => {
		expect(
			solve(
				[
					[0, 1],
					[2, 0]
				],
				[3, 4]
			)
		).toEqual([2, 3]);
		expect(
			solve(
				[
					[1, 1],
					[1, 1]
				],
				[1, 2]
			)
		).toEqual({ insufficient: 'singular-matrix' });
	});
});

describe('Gauss-Legendre rule', () => {
	it('has the tabulated three points (Abramowitz and Stegun 25.4)', () => {
		const { nodes, weights } = gaussLegendre(3, -1, 1);
		[-0.774596669241483, 0, 0.774596669241483].forEach((x, i) =>
			expect(nodes[i]).toBeCloseTo(x, 14)
		);
		[5 / 9, 8 / 9, 5 / 9].forEach((w, i) => expect(weights[i]).toBeCloseTo(w, 14));
	});
	it('integrates x^k over [0, 2] exactly up to degree 2n - 1', () => {
		const { nodes, weights } = gaussLegendre(8, 0, 2);
		for (let k = 0; k <= 15; k++) {
			const sum = nodes.reduce((total, x, i) => total + weights[i]! * x ** k, 0);
			expect(Math.abs(sum / (2 ** (k + 1) / (k + 1)) - 1)).toBeLessThan(1e-13);
		}
	});
});

describe('bracketed root', () => {
	it('finds the cube root and an end that is the root', () => {
		expect(bracketedRoot((x) => x ** 3 - 2, 0, 2, 1e-12)).toBeCloseTo(Math.cbrt(2), 11);
		expect(bracketedRoot((x) => x - 1, 0, 1, 1e-12)).toBe(1);
	});
	it('refuses a bracket without a change of sign', () => {
		expect(() => bracketedRoot((x) => x * x + 1, 0, 1, 1e-9)).toThrow(RangeError);
	});
});
