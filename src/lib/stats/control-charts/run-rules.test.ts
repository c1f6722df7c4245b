import { describe, expect, it } from 'vitest';
import { cusum } from './cusum';
import { optimalPartition } from './optimal-partition';
import { outsideLimits } from './outside-limits';
import { shift } from './shift';
import { stepNoise } from './step-noise';
import { stepWeights } from './step-weights';
import { trend } from './trend';
import { twoOfThree } from './two-of-three';
import { ewma } from './ewma';

const limits = { centre: 0, lower: -3, upper: 3 };

describe('shift: seven in a row on one side', () => {
	it('marks seven and not six', () => {
		expect(shift([1, 1, 1, 1, 1, 1], 0)).toEqual([0, 0, 0, 0, 0, 0]);
		expect(shift([-1, 1, 1, 2, 1, 1, 1, 1], 0)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
	});
	it('is broken by a point on the line', () => {
		expect(shift([1, 1, 1, 0, 1, 1, 1, 1], 0).every((side) => side === 0)).toBe(true);
	});
	it('marks both of two runs that meet', () => {
		const low = Array<number>(7).fill(-1);
		const high = Array<number>(7).fill(1);
		expect(shift([...low, ...high], 0)).toEqual([...low, ...high]);
	});
	it('marks nothing where there is nothing', () => {
		expect(shift([], 0)).toEqual([]);
	});
});

describe('trend: seven points that keep rising or falling', () => {
	it('marks seven points and not six', () => {
		expect(trend([1, 2, 3, 4, 5, 6])).toEqual([0, 0, 0, 0, 0, 0]);
		expect(trend([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 1, 1, 1, 1, 1, 1]);
		expect(trend([7, 6, 5, 4, 3, 2, 1, 5])).toEqual([-1, -1, -1, -1, -1, -1, -1, 0]);
	});
	it('is broken by a tie', () => {
		expect(trend([1, 2, 3, 3, 4, 5, 6, 7]).every((side) => side === 0)).toBe(true);
	});
	it('marks nothing in one point or none', () => {
		expect(trend([1])).toEqual([0]);
		expect(trend([])).toEqual([]);
	});
});

describe('two of three in the outer third', () => {
	it('marks the two and leaves the third', () => {
		expect(twoOfThree([2.5, 1, 2.5], limits)).toEqual([1, 0, 1]);
		expect(twoOfThree([-2.5, -2.5, -0.1], limits)).toEqual([-1, -1, 0]);
	});
	it('wants all three on one side and the two inside the limits', () => {
		expect(twoOfThree([2.5, -1, 2.5], limits)).toEqual([0, 0, 0]);
		expect(twoOfThree([2.5, 1, 3.5], limits)).toEqual([0, 0, 0]);
		expect(twoOfThree([2.5, 2.5], limits)).toEqual([0, 0]);
	});
	it('does not count a point on the boundary of the third', () => {
		expect(twoOfThree([2, 2, 2], limits)).toEqual([0, 0, 0]);
	});
});

describe('outside the limits', () => {
	it('starts beyond a limit, not on it', () => {
		expect(outsideLimits([3, 3.1, -3, -3.1], limits)).toEqual([0, 1, 0, -1]);
	});
});

describe('CUSUM', () => {
	it('restarts after a signal and dates the change by its last zero', () => {
		const run = cusum([-1, 0.5, 2, 2, 2, -4, -4], { k: 0.5, h: 4 });
		expect(run.signals).toEqual([
			{ index: 4, direction: 1, since: 2 },
			{ index: 6, direction: -1, since: 5 }
		]);
		expect(run.plus[4]).toBe(4.5);
	});
	it('does not signal on the threshold itself', () => {
		expect(cusum([4.5], { k: 0.5, h: 4 }).signals).toEqual([]);
	});
	it('is mirrored when the series is', () => {
		const z = [0.3, 1.2, -2, 1.5, 2.5];
		const up = cusum(z, { k: 0.5, h: 100 });
		const down = cusum(
			z.map((value) => -value),
			{ k: 0.5, h: 100 }
		);
		expect(down.minus).toEqual(up.plus);
	});
	it('gives nothing for an empty series', () => {
		expect(cusum([], { k: 0.5, h: 4 })).toEqual({ plus: [], minus: [], signals: [] });
	});
});

describe('EWMA', () => {
	it('is the series itself at lambda 1', () => {
		expect(ewma([1, -2], { lambda: 1, width: 3 }).values).toEqual([1, -2]);
	});
	it('refuses lambda 0', () => {
		expect(() => ewma([1], { lambda: 0, width: 3 })).toThrow(RangeError);
	});
});

describe('steps', () => {
	const level = (n: number, value: number) => Array<number>(n).fill(value);
	it('dates a clean step, however far from zero the series lies', () => {
		const y = [...level(10, 1e9), ...level(10, 1e9 + 1)];
		expect(optimalPartition(y, level(20, 1), 0.5, 3)).toEqual({ changes: [10], cost: 0.5 });
	});
	it('finds nothing when the penalty costs more than the step', () => {
		const y = [...level(10, 0), ...level(10, 1)];
		expect(optimalPartition(y, level(20, 1), 5.1, 3).changes).toEqual([]);
	});
	it('keeps every stretch at least the minimum long', () => {
		const y = [...level(6, 0), 9, 9, ...level(6, 0)];
		const { changes } = optimalPartition(y, level(14, 1), 0.1, 4);
		const edges = [0, ...changes, 14];
		for (let i = 1; i < edges.length; i++)
			expect(edges[i]! - edges[i - 1]!).toBeGreaterThanOrEqual(4);
	});
	it('has no change in a series shorter than two stretches or empty', () => {
		expect(optimalPartition([0, 0, 9, 9, 9], level(5, 1), 0, 3).changes).toEqual([]);
		expect(optimalPartition([], [], 1, 3)).toEqual({ changes: [], cost: 0 });
	});
	it('measures no noise in a constant series and refuses two values', () => {
		expect(stepNoise(level(10, 4))).toEqual({ phi: 0, gamma0: 0, longRunVariance: 0 });
		expect(stepNoise([1, 2])).toEqual({ insufficient: 'fewer-than-three-values' });
	});
	it('weighs days equally where nothing varies', () => {
		expect(stepWeights([5, 50], 0, 0)).toEqual([1, 1]);
		expect(stepWeights([], 1, 1)).toEqual([]);
	});
});
