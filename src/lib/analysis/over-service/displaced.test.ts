import { describe, expect, it } from 'vitest';
import { indexBaselines } from '../baselines/find-baseline';
import { displacedCustomers } from './displaced';
import { queueMeanMs } from './queue-mean';

describe('displacedCustomers', () => {
	it('gives 12.3 for 40 minutes against a mean of 3', () => {
		expect(displacedCustomers(2_400_000, 180_000, 180_000)).toBeCloseTo(37 / 3, 12);
	});

	it('is nothing below the mean or without a mean', () => {
		expect(displacedCustomers(100, 200, 300)).toBe(0);
		expect(displacedCustomers(100, 0, 0)).toBe(0);
	});
});

describe('queueMeanMs', () => {
	const node = { topic: -1, channel: -1, n: 100, location: 5, scale: 0.6 };
	const nodes = indexBaselines([
		{ ...node, queue: -1, meanMs: 300 },
		{ ...node, queue: 4, meanMs: 200 }
	]);

	it('is the queue, else the site, else unknown', () => {
		expect(queueMeanMs(nodes, 4)).toBe(200);
		expect(queueMeanMs(nodes, 5)).toBe(300);
		expect(queueMeanMs(indexBaselines([]), 5)).toBeNull();
	});
});
