import { expect, it } from 'vitest';
import { at } from './at';
import { insufficient, isInsufficient } from './insufficient';
import { requireSameLength } from './same-length';

it('reads inside the array and throws outside it', () => {
	expect(at([4, 5], 1)).toBe(5);
	expect(() => at([4, 5], 2)).toThrow(RangeError);
	expect(() => at(new Float64Array(0), 0)).toThrow(RangeError);
});

it('throws for arrays that do not run in parallel', () => {
	expect(() => requireSameLength([1], [])).toThrow('lengths differ: 1 and 0');
	expect(() => requireSameLength([1], new Float64Array(1))).not.toThrow();
});

it('tells a reason from a value', () => {
	expect(isInsufficient(insufficient('no-values'))).toBe(true);
	for (const value of [0, Number.NaN, null, undefined, { n: 1 }])
		expect(isInsufficient(value)).toBe(false);
});
