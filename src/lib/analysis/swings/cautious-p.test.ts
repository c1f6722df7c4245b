import { describe, expect, it } from 'vitest';
import { tSf } from '$lib/stats/distributions/student-t';
import { cautiousP } from './cautious-p';

const two = (t: number, df: number) => 2 * tSf(t, df);
const time = (clustered: number, added: number, df = 8) => ({ clustered, added, df });
const even = Array.from({ length: 10 }, () => 0.01);

describe('cautious p', () => {
	it('is that of agents alone where days add nothing and agents differ by more than noise', () => {
		const p = cautiousP({
			beta: 0.2,
			variances: even,
			tau2: 0,
			agentVariance: 0.004,
			time: time(0, 0)
		});
		expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.004), 9), 12);
	});
	it('does not let agents fall below the noise of their contacts', () => {
		const p = cautiousP({
			beta: 0.1,
			variances: even,
			tau2: 0,
			agentVariance: 1e-5,
			time: time(0, 0)
		});
		expect(p).toBeCloseTo(two(0.1 / Math.sqrt(0.001), 9), 12);
	});
	it('does not forget days because their excess happens to be below zero', () => {
		const p = cautiousP({
			beta: 0.2,
			variances: even,
			tau2: 0,
			agentVariance: 0.004,
			time: time(0.009, 0)
		});
		const df = 0.009 ** 2 / (0.004 ** 2 / 9 + 0.009 ** 2 / 8);
		expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.009), df), 12);
	});
	it('adds what days add', () => {
		const p = cautiousP({
			beta: 0.2,
			variances: even,
			tau2: 0,
			agentVariance: 0.004,
			time: time(0.003, 0.002)
		});
		const df = 0.006 ** 2 / (0.004 ** 2 / 9 + 0.003 ** 2 / 8);
		expect(p).toBeCloseTo(two(0.2 / Math.sqrt(0.006), df), 12);
	});
});
