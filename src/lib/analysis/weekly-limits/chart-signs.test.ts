import { describe, expect, it } from 'vitest';
import { assuranceOf, variationOf } from './chart-signs';

describe('variationOf', () => {
	it('speaks of the newest value, not of those before', () => {
		expect(variationOf(['worse', 'worse', 'usual'])).toBe('common');
		expect(variationOf(['usual', 'usual', 'better'])).toBe('better');
		expect(variationOf(['better', 'worse'])).toBe('worse');
		expect(variationOf([])).toBeNull();
	});
});

describe('assuranceOf', () => {
	const limits = { low: 3.8, high: 4.4, trial: false };

	it('compares the limits with the target', () => {
		expect(assuranceOf(limits, 3.8)).toBe('met');
		expect(assuranceOf(limits, 4.2)).toBe('hit-or-miss');
		expect(assuranceOf(limits, 4.4)).toBe('hit-or-miss');
		expect(assuranceOf(limits, 4.5)).toBe('missed');
	});

	it('says nothing of limits that may still move', () => {
		expect(assuranceOf({ ...limits, trial: true }, 3)).toBeNull();
	});
});
