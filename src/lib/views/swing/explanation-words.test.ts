import { describe, expect, it } from 'vitest';
import { explanationWords } from './explanation-words';

const parts = { raw: 0.2, mix: 0.07, who: 0.02, matched: 0.11, between: false };

describe('explanationWords', () => {
	it('divides the plain difference into work, people and the swing itself', () => {
		expect(explanationWords({ explanation: parts, unit: 'percent' })).toBe(
			'Plain averages: +22.1 %, made of +7.3 % other work, +2.0 % who works how much, +11.6 % same people, same work.'
		);
	});
	it('does not speak of the same people where different ones are compared', () => {
		const explanation = { ...parts, raw: -0.5, mix: -0.1, who: 0, matched: -0.4, between: true };
		const words = explanationWords({ explanation, unit: 'points' });
		expect(words).toBe(
			'Plain averages: −0.50 points, made of −0.10 other work, 0.00 who works how much, −0.40 different agents, same work.'
		);
		expect(words).not.toContain('same people');
	});
	it('says nothing of what was not explained', () => {
		expect(explanationWords({ unit: 'points' })).toBeNull();
		expect(explanationWords({ unit: 'points', explanation: null })).toBeNull();
	});
});
