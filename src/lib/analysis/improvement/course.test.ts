import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { courseOf } from './course';
import type { DailySeries } from './daily-series';
import { findSteps, WEEKLY_PRICE } from './find-steps';
import { registerSteps } from './register-steps';

const CONTACTS = 69;

/** Days of 69 contacts that differ by `sd` and resemble the day before. */
function series(
	seed: number,
	level: (day: number) => number,
	{ days = 182, sd = 0.04, memory = 0.5 } = {}
): DailySeries {
	const normal = seededNormal(seed);
	let shock = normal();
	const values = Array.from({ length: days }, (_, day) => {
		shock = memory * shock + Math.sqrt(1 - memory ** 2) * normal();
		return level(day) + sd * shock + (0.6 / Math.sqrt(CONTACTS)) * normal();
	});
	const at = values.map((_, day) => day);
	return { days: at, values, counts: values.map(() => CONTACTS), variance: 0.36 };
}

const seeds = Array.from({ length: 12 }, (_, i) => 50 + i);
const found = (one: DailySeries) => {
	const course = courseOf(one);
	return course && !course.isSmooth ? registerSteps(one, 1, course.price).length > 0 : false;
};
const share = (level: (day: number) => number, plan?: Parameters<typeof series>[2]) =>
	seeds.filter((seed) => found(series(seed, level, plan))).length / seeds.length;

describe('the course of a series', () => {
	it('takes a slow rise and the seasons for what they are, where the partition alone sees steps', () => {
		const rise = (day: number) => (0.25 * day) / 182;
		const year = (day: number) => 0.12 * Math.sin((2 * Math.PI * day) / 365);
		for (const seed of seeds)
			expect(findSteps(series(seed, rise), WEEKLY_PRICE)?.changes.length).toBeGreaterThan(0);
		expect(share(rise)).toBeLessThanOrEqual(0.1);
		expect(share(year, { days: 364 })).toBeLessThanOrEqual(0.1);
	});

	it('leaves a step a step, early or late, and after a bend of its own', () => {
		expect(share((day) => (day >= 98 ? -0.12 : 0))).toBeGreaterThan(0.9);
		expect(share((day) => (day >= 140 ? -0.15 : 0))).toBeGreaterThan(0.9);
		expect(share((day) => (day >= 42 ? -0.15 : 0))).toBeGreaterThan(0.9);
	});

	it('asks more of a step where fortnights differ far more than days', () => {
		const wander = seeds.map((seed) => courseOf(series(seed, () => 0, { sd: 0.08, memory: 0.95 })));
		const plain = seeds.map((seed) => courseOf(series(seed, () => 0)));
		const dearer = (list: typeof plain) =>
			list.filter((course) => course !== null && course.price > WEEKLY_PRICE).length;
		expect(dearer(wander)).toBeGreaterThan(seeds.length / 2);
		expect(dearer(plain)).toBe(0);
	});

	it('has nothing to say of fewer than three days, and finds no course in a constant', () => {
		expect(courseOf(series(1, () => 0, { days: 2 }))).toBeNull();
		const constant = { ...series(1, () => 0), values: Array<number>(182).fill(5), variance: 0 };
		expect(courseOf(constant)).toMatchObject({ isSmooth: false });
	});
});
