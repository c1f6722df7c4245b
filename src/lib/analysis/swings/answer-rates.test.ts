import { describe, expect, it } from 'vitest';
import { answerRates, silentSwing } from './answer-rates';

const totals = (
	inLevel: number,
	invitedInLevel: number,
	inRest: number,
	invitedInRest: number
) => ({
	inLevel,
	invitedInLevel,
	inRest,
	invitedInRest,
	rawDifference: null
});

describe('answer rates', () => {
	it.each([
		['equal', totals(20, 100, 40, 200), false],
		['five points apart', totals(45, 100, 40, 100), false],
		['more than five points apart', totals(46, 100, 40, 100), true],
		['a quarter apart though few points', totals(9, 100, 7, 100), true],
		['a quarter apart and no more', totals(10, 100, 8, 100), false],
		['nobody answered on one side', totals(0, 100, 10, 100), true],
		['nobody answered', totals(0, 100, 0, 100), false]
	])('%s', (_, sides, differ) => {
		expect(answerRates(sides)?.differ).toBe(differ);
	});
	it('are unknown where nobody was asked', () => {
		expect(answerRates(totals(0, 0, 10, 100))).toBeNull();
	});
	it('say what the silent would have to feel to cancel a swing', () => {
		expect(silentSwing(-0.3, { inLevel: 0.2, inRest: 0.2, differ: false })).toBeCloseTo(0.075, 12);
		expect(silentSwing(-0.3, { inLevel: 1, inRest: 1, differ: false })).toBeNull();
	});
});
