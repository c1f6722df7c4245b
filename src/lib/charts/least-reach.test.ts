import { describe, expect, it } from 'vitest';
import { leastReach } from './least-reach';

describe('leastReach', () => {
	it('gives a flat line a share of its level on either side', () => {
		expect(leastReach([100, null, 100], { share: 0.2 })).toEqual({
			suggestedMin: 80,
			suggestedMax: 120
		});
	});

	it('goes out from the middle of what moves', () => {
		expect(leastReach([3.8, 4.2], { points: 0.5 })).toEqual({
			suggestedMin: 3.5,
			suggestedMax: 4.5
		});
	});

	it('asks for nothing where there is nothing', () => {
		expect(leastReach([null], { share: 0.2 })).toEqual({});
		expect(leastReach([], { points: 1 })).toEqual({});
	});
});
