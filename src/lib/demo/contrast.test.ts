import { expect, it } from 'vitest';
import { contrast, type Weighed } from './contrast';

const of = (stratum: string, inLevel: boolean, ...values: number[]): Weighed[] =>
	values.map((value) => ({ stratum, inLevel, value }));

it('compares within strata, so that a stratum of its own level says nothing', () => {
	const both = [...of('a', true, 2, 4), ...of('a', false, 1, 1)];
	expect(contrast(both)).toBe(2);
	expect(contrast([...both, ...of('b', true, 100)])).toBe(2);
});
it('weighs a stratum by n1 n0 / (n1 + n0)', () => {
	const a = [...of('a', true, 1), ...of('a', false, 0)];
	const b = [...of('b', true, 4, 4, 4), ...of('b', false, 0)];
	expect(contrast([...a, ...b])).toBeCloseTo((0.5 * 1 + 0.75 * 4) / 1.25, 12);
});
it('has no answer where nothing can be compared', () => {
	expect(contrast([])).toBeNull();
	expect(contrast([...of('a', true, 1), ...of('b', false, 1)])).toBeNull();
});
