import { describe, expect, it } from 'vitest';
import { ALL } from '$lib/analysis/baselines/baseline-node';
import { tooFewTimed } from './too-few-timed';

const site = (n: number) => ({
	...{ queue: ALL, topic: ALL, channel: ALL },
	...{ n, location: 5, scale: 0.5, meanMs: 180_000 }
});
const least = { minimumCentreContacts: 500 };

describe('tooFewTimed', () => {
	it('says how many handle times are known and how many are needed', () => {
		expect(tooFewTimed([site(1)], 1, least)).toBe(
			'Too few handle times to call any contact over-served: 1 known, at least 500 are needed.'
		);
		expect(tooFewTimed([], 1, least)).toContain(': 1 known');
		expect(tooFewTimed([], 0, least)).toContain(': 0 known');
	});

	it('has nothing to say where contacts are judged, or will be in a moment', () => {
		expect(tooFewTimed([site(500)], 40, least)).toBeNull();
		expect(tooFewTimed([], 4000, least)).toBeNull();
	});
});
