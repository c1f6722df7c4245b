import { describe, expect, it } from 'vitest';
import { simulatedSeries } from '../../../../tests/support/simulated-series';
import { seriesWindow } from '../../../../tests/support/series-window';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { compareAgents } from './compare-agents';
import { ordinaryDifference } from './ordinary-difference';

const agents = (adjusted: number[], standardError = 0.01) =>
	adjusted.map((value) => ({ adjusted: value, standardError, listed: true }));

describe('ordinaryDifference', () => {
	it('finds the spread that the agents were made with', () => {
		const series = simulatedSeries({ seed: 3, agents: 200, days: 28, contacts: 8, between: 0.16 });
		const compared = compareAgents(seriesWindow(series), 'handle-time', DEFAULT_THRESHOLDS);
		if ('notEnough' in compared) throw new Error(compared.notEnough);
		const half = ordinaryDifference(compared) ?? 0;
		expect(half / 1.96).toBeGreaterThan(0.16 * 0.88);
		expect(half / 1.96).toBeLessThan(0.16 * 1.12);
	});

	it('is nothing where agents differ by no more than chance', () => {
		const even = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.01 : -0.01));
		expect(ordinaryDifference(agents(even, 0.05))).toBe(0);
	});

	it('is not known from nine agents, nor from agents with too few contacts', () => {
		const spread = Array.from({ length: 9 }, (_, i) => i / 10);
		expect(ordinaryDifference(agents(spread))).toBeNull();
		expect(
			ordinaryDifference([...agents(spread), { adjusted: 3, standardError: 1, listed: false }])
		).toBeNull();
		expect(ordinaryDifference(agents([...spread, 0.3]))).toBeGreaterThan(0.1);
	});
});
