import { expect, test } from 'vitest';
import { RequestRate } from './request-rate';

test('lets a burst through, then so many a second, each id by itself', () => {
	const rate = new RequestRate(2, 3);
	const passed = (id: string, now: number) => rate.take(id, now) === 0;
	expect([0, 0, 0, 0].map((now) => passed('a', now))).toEqual([true, true, true, false]);
	expect(passed('b', 0)).toBe(true);
	expect([499, 500, 501].map((now) => passed('a', now))).toEqual([false, true, false]);
	expect([1e6, 1e6, 1e6, 1e6].map((now) => passed('a', now))).toEqual([true, true, true, false]);
});

test('says when to come again, in whole seconds', () => {
	const rate = new RequestRate(0.1, 1);
	expect(rate.take('a', 0)).toBe(0);
	expect(rate.take('a', 0)).toBe(10);
	expect(rate.take('a', 9_500)).toBe(1);
	expect(rate.take('a', 10_000)).toBe(0);
});

test('takes no harm from a clock that goes back', () => {
	const rate = new RequestRate(1, 1);
	expect(rate.take('a', 5_000)).toBe(0);
	expect(rate.take('a', 0)).toBe(1);
	expect(rate.take('a', 1_000)).toBe(0);
});
