import { describe, expect, it } from 'vitest';
import { answerCaveat } from './answer-caveat';

const swing = {
	verdict: 'swing',
	answerRates: { inLevel: 0.14, inRest: 0.222, differ: true },
	silentSwing: -0.4
} as const;

describe('a swing whose sides answer at different rates', () => {
	it('says so, and what would cancel it', () => {
		expect(answerCaveat(swing)).toBe(
			'answer rates differ: 14 % against 22 %; −0.40 points among the silent would cancel it'
		);
	});
	it('tells small rates apart, and says nothing of the silent where everybody answered', () => {
		const answerRates = { inLevel: 0.016, inRest: 0.024, differ: true };
		expect(answerCaveat({ ...swing, answerRates, silentSwing: null })).toBe(
			'answer rates differ: 1.6 % against 2.4 %'
		);
	});
	it.each([
		['alike rates', { answerRates: { ...swing.answerRates, differ: false } }],
		['handle time', { answerRates: null }],
		['nothing found', { verdict: 'stable' }],
		['too little', { verdict: 'not-enough-evidence' }]
	] as const)('is not marked: %s', (_, more) => {
		expect(answerCaveat({ ...swing, ...more })).toBeNull();
	});
});
