import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { addValue, emptyMoments } from './moments';
import { momentsOf } from './moments-of';

it('agrees with adding one by one', () => {
	holds(
		fc.property(fc.array(fc.double({ min: -1000, max: 1000, noNaN: true })), (values) => {
			const whole = momentsOf(values);
			const stepwise = values.reduce(addValue, emptyMoments);
			return (
				whole.n === stepwise.n &&
				Math.abs(whole.mean - stepwise.mean) < 1e-9 &&
				Math.abs(whole.m2 - stepwise.m2) <= 1e-9 * (1 + stepwise.m2)
			);
		})
	);
});

it('gives empty moments for no values and no spread for equal ones', () => {
	expect(momentsOf([])).toEqual(emptyMoments);
	expect(momentsOf([1e9, 1e9, 1e9])).toEqual({ n: 3, mean: 1e9, m2: 0 });
});
