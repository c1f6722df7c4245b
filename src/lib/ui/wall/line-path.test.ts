import { describe, expect, it } from 'vitest';
import { linePath } from './line-path';

const box = { width: 100, height: 50 };
const point = (value: number | null, low: number | null = null, high: number | null = null) => ({
	value,
	low,
	high
});

describe('linePath', () => {
	it('spreads the points over the width, the largest on top', () => {
		const { points } = linePath([point(1), point(10), point(100)], box);
		expect(points.map((at) => at?.x)).toEqual([0, 50, 100]);
		expect(points.map((at) => at?.y)).toEqual([46, 25, 4]);
	});

	it('breaks the line where a value is missing', () => {
		const { line } = linePath([point(1), point(2), point(null), point(3)], box);
		expect(line.match(/M/g)).toHaveLength(2);
		expect(line.match(/L/g)).toHaveLength(1);
	});

	it('draws the expected range there and back', () => {
		const { band } = linePath([point(2, 1, 4), point(2, 1, 4)], box);
		expect(band).toMatch(/^M0 4L100 4L100 46L0 46Z$/);
	});

	it('draws nothing of nothing, and stays finite for one point and for equal ones', () => {
		expect(linePath([], box)).toEqual({ band: '', line: '', points: [] });
		expect(linePath([point(null)], box).line).toBe('');
		expect(linePath([point(5)], box).line).toMatch(/^M0 \d/);
		expect(linePath([point(5), point(5)], box).line).not.toContain('NaN');
	});
});
