import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/p_adjust.json';
import { holds } from '../../../../tests/golden/holds';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { benjaminiHochberg } from './benjamini-hochberg';
import { benjaminiYekutieli } from './benjamini-yekutieli';
import { bonferroni } from './bonferroni';
import { hochberg } from './hochberg';
import { holm } from './holm';

const methods = {
	BH: benjaminiHochberg,
	BY: benjaminiYekutieli,
	holm,
	hochberg,
	bonferroni
} as const;
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe.each(Object.entries(methods))('%s', (name, adjust) => {
	it('agrees with p.adjust of R to its 15 printed digits', () => {
		for (const row of golden.cases) {
			const expected = row[name as keyof typeof methods];
			const pairs = adjust(row.p).map((q, i) => [q, expected[i]!] as const);
			expect(worstRelativeError(pairs)).toBeLessThan(1e-14);
		}
	});
	it('never lowers a p-value and never exceeds 1', () => {
		holds(fc.property(pValues, (p) => adjust(p).every((q, i) => q >= p[i]! - 1e-15 && q <= 1)));
	});
	it('keeps the order of the tests', () => {
		holds(
			fc.property(pValues, (p) => {
				const backwards = adjust([...p].reverse()).reverse();
				return adjust(p).every((q, i) => q === backwards[i]);
			})
		);
	});
	it('gives nothing for no tests', () => {
		expect(adjust([])).toEqual([]);
	});
});

it('refuses what is no p-value', () => {
	expect(() => benjaminiHochberg([0.5, Number.NaN])).toThrow(RangeError);
	expect(() => holm([1.5])).toThrow(RangeError);
});
