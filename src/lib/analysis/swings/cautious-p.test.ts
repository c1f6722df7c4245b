import { describe, expect, it } from 'vitest';
import { tSf } from '$lib/stats/distributions/student-t';
import { cautiousError, cautiousP } from './cautious-p';

const two = (t: number, df: number) => 2 * tSf(t, df);
const time = (clustered: number, added: number, df = 8) => ({ clustered, added, df });
const even = Array.from({ length: 10 }, () => 0.01);

/** Ten agents alike, k - 1 = 9. */
const parts = (beta: number, agentVariance: number, ofTime: ReturnType<typeof time>) => ({
	...{ beta, variances: even, tau2: 0, agentVariance, time: ofTime }
});

describe('cautious p', () => {
	it.each([true, false])(
		'is that of agents alone where days add nothing and agents differ by more than noise',
		(withinDays) => {
			const p = cautiousP(parts(0.2, 0.004, time(0, 0)), withinDays);
			expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.004), 9), 12);
		}
	);
	it.each([true, false])('does not let agents fall below the noise of their contacts', (within) => {
		const p = cautiousP(parts(0.1, 1e-5, time(0, 0)), within);
		expect(p).toBeCloseTo(two(0.1 / Math.sqrt(0.001), 9), 12);
	});
	it.each([
		['as so many looks as there are days', false, 0.009],
		['for what they bring beyond agents, where each holds both sides', true, 0.005]
	])('does not forget days because their excess is below zero, %s', (_, within, counted) => {
		const p = cautiousP(parts(0.2, 0.004, time(0.009, 0)), within);
		const df = 0.009 ** 2 / (0.004 ** 2 / 9 + counted ** 2 / 8);
		expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.009), df), 12);
	});
	it.each([
		[false, 0.003],
		[true, 0.002]
	])('adds what days add, each holding both sides: %s', (within, counted) => {
		const p = cautiousP(parts(0.2, 0.004, time(0.003, 0.002)), within);
		const df = 0.006 ** 2 / (0.004 ** 2 / 9 + counted ** 2 / 8);
		expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.006), df), 12);
	});
});

describe('the cautious error', () => {
	it('knows days no better than as many of them allow, agents in them included', () => {
		const { se, df } = cautiousError(parts(0, 0.004, time(0.009, 0)));
		expect(se).toBeCloseTo(Math.sqrt(0.009), 12);
		expect(df).toBeCloseTo(0.009 ** 2 / (0.004 ** 2 / 9 + 0.009 ** 2 / 8), 12);
	});
});
