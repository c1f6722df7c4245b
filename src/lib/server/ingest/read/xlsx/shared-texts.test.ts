import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedTexts } from './shared-texts';

test('every text comes back under its number, short or long, in any script', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom('', 'ž', 'é', '\ud800', 'x'.repeat(700_000), '日'.repeat(600_000))
	);
	fc.assert(
		fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
			const shared = new SharedTexts();
			for (const one of texts) shared.add(one);
			expect(texts.map((_, i) => shared.get(i) === texts[i])).toEqual(texts.map(() => true));
		}),
		{ numRuns: 30 }
	);
});

test('thousands of texts keep their numbers, and no other number has one', () => {
	const shared = new SharedTexts();
	for (let i = 0; i < 5000; i++) shared.add(`text ${i}`);
	expect([0, 1023, 1024, 4999].map((i) => shared.get(i))).toEqual([
		...['text 0', 'text 1023', 'text 1024', 'text 4999']
	]);
	expect([-1, 5000, 0.5, NaN].map((i) => shared.get(i))).toEqual(['', '', '', '']);
});
