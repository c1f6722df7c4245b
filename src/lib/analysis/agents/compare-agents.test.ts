import { describe, expect, it } from 'vitest';
import { seriesWindow } from '../../../../tests/support/series-window';
import { simulatedSeries } from '../../../../tests/support/simulated-series';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { AnalysisWindow } from '$lib/domain/window';
import { compareAgents } from './compare-agents';

const compared = (window: AnalysisWindow) => {
	const result = compareAgents(window, 'handle-time', DEFAULT_THRESHOLDS);
	if ('notEnough' in result) throw new Error(result.notEnough);
	return result;
};
const plan = { seed: 1, agents: 24, days: 56, contacts: 8 };
const usual = simulatedSeries(plan);

describe('compareAgents', () => {
	it('finds no outlier among agents who merely differ, review after review', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const window = seriesWindow(simulatedSeries({ ...plan, seed, days: 14 }));
			expect(compared(window).filter((agent) => agent.outlier)).toEqual([]);
		}
	});

	it('finds an agent who is far from the way agents differ, with the size of it', () => {
		const effect = (agent: number) => (agent === 7 ? 1.2 : 0);
		const agents = compared(seriesWindow(simulatedSeries({ ...plan, effect })));
		const plain = compared(seriesWindow(usual));
		expect(agents.filter((a) => a.outlier).map((a) => a.agent)).toEqual([8]);
		// The peers' mean moves with the agent by 1/24.
		expect(agents[7]!.adjusted - plain[7]!.adjusted).toBeCloseTo(1.2 * (23 / 24), 3);
		expect(agents[7]!.low).toBeLessThan(agents[7]!.estimate);
	});

	it('is not deceived by who works on the long topic', () => {
		const equal = compared(seriesWindow(simulatedSeries({ ...plan, between: 0, contacts: 20 })));
		const odd = equal.filter((a) => a.agent % 2 === 0);
		expect(Math.min(...odd.map((a) => a.rawMean - a.peerRawMean))).toBeGreaterThan(0.05);
		expect(Math.max(...equal.map((a) => Math.abs(a.estimate)))).toBeLessThan(0.05);
	});

	it('draws an agent to the peers, the more the fewer contacts', () => {
		for (const agent of compared(seriesWindow(usual)))
			expect(Math.abs(agent.estimate)).toBeLessThanOrEqual(Math.abs(agent.adjusted) + 0.02);
	});

	it('covers the truth in about 19 of 20 intervals', () => {
		let inside = 0;
		let all = 0;
		for (let seed = 1; seed <= 20; seed++) {
			const truth = new Map<number, number>();
			const effect = (agent: number, _: number, normal: () => number) => {
				const known = truth.get(agent) ?? 0.16 * normal();
				truth.set(agent, known);
				return known;
			};
			const window = seriesWindow(simulatedSeries({ ...plan, seed, days: 28, between: 0, effect }));
			const mean = [...truth.values()].reduce((sum, t) => sum + t, 0) / truth.size;
			for (const { agent, low, high } of compared(window)) {
				const t = truth.get(agent - 1)! - mean;
				all++;
				if (low <= t && t <= high) inside++;
			}
		}
		expect(inside / all).toBeGreaterThan(0.92);
		expect(inside / all).toBeLessThan(0.98);
	});

	it('does not depend on the order of the cells to 1e-9', () => {
		const { n } = usual;
		const turn = (column: Int32Array | Float64Array) => column.slice().reverse() as never;
		const reversed = {
			...usual,
			agent: turn(usual.agent),
			day: turn(usual.day),
			segment: turn(usual.segment),
			n: turn(n),
			s1: turn(usual.s1),
			s2: turn(usual.s2)
		};
		const other = compared(seriesWindow(reversed));
		compared(seriesWindow(usual)).forEach((agent, i) => {
			expect(Math.abs(agent.estimate - other[i]!.estimate)).toBeLessThan(1e-9);
			expect(Math.abs(agent.pAdjusted! - other[i]!.pAdjusted!)).toBeLessThan(1e-9);
		});
	});

	it('is the same on any scale of the score, shifted or stretched', () => {
		const stretched = {
			...usual,
			s1: usual.s1.map((s, i) => 2 * s + 3 * usual.n[i]!),
			s2: usual.s2.map((s, i) => 4 * s + 12 * usual.s1[i]! + 9 * usual.n[i]!)
		};
		const other = compared(seriesWindow(stretched));
		compared(seriesWindow(usual)).forEach((agent, i) => {
			expect(other[i]!.estimate).toBeCloseTo(2 * agent.estimate, 6);
			expect(other[i]!.zOverDispersed).toBeCloseTo(agent.zOverDispersed!, 5);
		});
	});

	it('gives a reason where there is nobody to compare, never NaN', () => {
		const of = (agents: number, more = {}) =>
			compareAgents(
				seriesWindow(simulatedSeries({ ...plan, agents, ...more })),
				'handle-time',
				DEFAULT_THRESHOLDS
			);
		expect(of(0)).toHaveProperty('notEnough');
		expect(of(1)).toHaveProperty('notEnough');
		expect(of(2)).toHaveProperty('notEnough');
		expect(of(5, { between: 0, within: 0 })).toHaveProperty('notEnough');
		expect(compareAgents(seriesWindow(usual), 'csat', DEFAULT_THRESHOLDS)).toHaveProperty(
			'notEnough'
		);
		const few = of(4);
		if ('notEnough' in few) throw new Error(few.notEnough);
		for (const agent of few) {
			expect(Number.isFinite(agent.estimate) && Number.isFinite(agent.sd)).toBe(true);
			expect(agent).toMatchObject({ zOverDispersed: null, pAdjusted: null, outlier: false });
		}
	});
});
