import { describe, expect, it } from 'vitest';
import { barSentence } from './bar-sentence';

const bars = [
	{ fromMs: 60_000, toMs: 70_000 },
	{ fromMs: 163_000, toMs: 180_000 }
];
const one = { name: 'contacts', quiet: true, shares: [0.0012, 0.0514], n: 1840 };
const usual = { lowMs: 100_000, highMs: 300_000 };

describe('barSentence', () => {
	it('says from when to when, how many, and whether that is usual', () => {
		expect(barSentence({ bars, groups: [one], usual }, 1)).toBe(
			'2:43 – 3:00: 5.1 % of 1,840 contacts, in the usual range.'
		);
		expect(barSentence({ bars, groups: [one], usual }, 0)).toBe(
			'1:00 – 1:10: 0.1 % of 1,840 contacts.'
		);
	});

	it('names groups where there are several', () => {
		const anna = { ...one, name: 'Anna', n: 1, quiet: false };
		expect(barSentence({ bars, groups: [anna, one], usual: null }, 1)).toBe(
			'2:43 – 3:00: Anna 5.1 % of 1 contact; contacts 5.1 % of 1,840 contacts.'
		);
	});

	it('says nothing of a bar that is not there', () => {
		expect(barSentence({ bars, groups: [one], usual }, 2)).toBeNull();
	});
});
