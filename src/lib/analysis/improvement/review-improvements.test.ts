import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { FIRST_DAY, simulatedSeries } from '../../../../tests/support/simulated-series';
import { defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { reviewImprovements } from './review-improvements';

const settings = defaultSettings('Test', 'Europe/Riga');
const plan = { seed: 1, agents: 16, days: 182, contacts: 6 };
function shocks(seed: number): number[] {
	const normal = seededNormal(1000 + seed);
	return Array.from({ length: 400 }, () => 0.03 * normal());
}
/** A centre whose days differ, with an addition; handle time only (answers left out). */
function review(seed: number, effect: (day: number, agent: number) => number, more = {}) {
	const days = shocks(seed);
	const series = simulatedSeries({
		...plan,
		seed,
		effect: (agent, day) => (days[day] ?? 0) + effect(day, agent),
		...more
	});
	const none = new Float64Array(series.n.length);
	return reviewImprovements(
		{ ...series, answers: none, answers1: none, answers2: none },
		settings,
		DEFAULT_THRESHOLDS
	);
}

describe('reviewImprovements', () => {
	it('finds nothing where nothing has changed', () => {
		for (let seed = 1; seed <= 20; seed++) expect(review(seed, () => 0)).toEqual([]);
	});

	it('finds an improvement that is held: where, since when, how much of it', () => {
		const [found, ...others] = review(1, (day) => (day >= 84 ? -0.12 : 0));
		expect(others).toEqual([]);
		expect(found).toMatchObject({
			scope: { kind: 'site' },
			metric: 'handle-time',
			direction: 'better',
			verdict: 'held',
			material: true,
			takesBack: null
		});
		expect(Math.abs(found!.since - (FIRST_DAY + 84))).toBeLessThanOrEqual(3);
		expect(found!.early).toBeCloseTo(0.12, 1);
		expect(found!.foundOn - found!.since).toBeLessThanOrEqual(35);
		expect(found!.retentionLow!).toBeGreaterThan(0.5);
	});

	it('finds a worsening in its own direction', () => {
		const [found] = review(2, (day) => (day >= 84 ? 0.12 : 0));
		expect(found).toMatchObject({ direction: 'worse', verdict: 'held' });
		expect(found!.early).toBeLessThan(0);
	});

	it('sees an improvement fade and never calls it held', () => {
		const verdicts = [4, 5, 6].map((seed) => {
			const [found] = review(seed, (day) => (day >= 56 ? -0.25 * 0.5 ** ((day - 56) / 21) : 0));
			expect(found).toMatchObject({ direction: 'better' });
			return found!.verdict;
		});
		expect(verdicts.filter((verdict) => verdict === 'held')).toEqual([]);
		expect(verdicts.some((verdict) => verdict === 'fading' || verdict === 'lost')).toBe(true);
	});

	it('says too early in the first six weeks', () => {
		const [found] = review(4, (day) => (day >= 150 ? -0.15 : 0));
		expect(found).toMatchObject({ verdict: 'too-early', late: null, retention: null });
		expect(found!.early).toBeGreaterThan(0.1);
	});

	it('is not deceived by a change of staff or of topics', () => {
		const series = simulatedSeries({ ...plan, seed: 5, between: 0.4 });
		const keep: number[] = [];
		series.day.forEach((day, i) => {
			const late = day >= FIRST_DAY + 84;
			const long = series.segment[i] === 1;
			// From day 84 on another half of the staff, and no long topic for half of them.
			if (late ? series.agent[i]! < 8 || (long && series.agent[i]! < 12) : series.agent[i]! < 12)
				keep.push(i);
		});
		const column = <T extends Int32Array | Float64Array>(values: T) =>
			values.filter((_, i) => keep.includes(i)) as T;
		const none = new Float64Array(keep.length);
		const moved = {
			...series,
			agent: column(series.agent),
			day: column(series.day),
			segment: column(series.segment),
			n: column(series.n),
			s1: column(series.s1),
			s2: column(series.s2),
			answers: none,
			answers1: none,
			answers2: none
		};
		expect(reviewImprovements(moved, settings, DEFAULT_THRESHOLDS)).toEqual([]);
	});

	it('has nothing to say of short, empty or constant series', () => {
		expect(review(1, (day) => (day >= 28 ? -0.5 : 0), { days: 50 })).toEqual([]);
		expect(review(1, () => 0, { days: 0 })).toEqual([]);
		expect(review(1, () => 0, { agents: 1, days: 3 })).toEqual([]);
		const constant = simulatedSeries({ ...plan, between: 0, within: 0 });
		expect(reviewImprovements(constant, settings, DEFAULT_THRESHOLDS)).toEqual([]);
	});

	it('is the same however often it is asked', () => {
		const ask = () => review(1, (day) => (day >= 84 ? -0.12 : 0));
		expect(ask()).toEqual(ask());
	});
});
