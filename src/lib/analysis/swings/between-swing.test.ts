import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/swing_between.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { adjustedAgents } from './adjusted-agents';
import { betweenBreadth } from './between-breadth';
import { betweenSwing, type BetweenSwing } from './between-swing';
import { isNotEnough } from './not-enough';

type Row = (typeof golden.cases)[number]['cells'][number];

function means(rows: readonly Row[]) {
	const size = (pick: (row: Row) => number) => Math.max(0, ...rows.map((row) => pick(row) + 1));
	return adjustedAgents({
		agent: Int32Array.from(rows, (r) => r.agent),
		agents: size((r) => r.agent),
		segment: Int32Array.from(rows, (r) => r.seg),
		segments: size((r) => r.seg),
		n: Float64Array.from(rows, (r) => r.n),
		s1: Float64Array.from(rows, (r) => r.s1),
		s2: Float64Array.from(rows, (r) => r.s2)
	});
}

function given(result: ReturnType<typeof betweenSwing>): BetweenSwing {
	if (isNotEnough(result)) throw new Error(result.notEnough);
	return result;
}

const quiet = (mean: number[]) => ({
	mean: Float64Array.from(mean),
	n: Float64Array.from(mean, () => 100),
	sigma2: 0.4,
	segmentEffects: new Float64Array(1)
});
const noise = [0.05, -0.11, 0.02, 0.13, -0.07, 0.09, -0.03, -0.12, 0.06, -0.01];

describe('swing between kinds of agents', () => {
	it.each(golden.cases)('agrees with the reference and metafor to 1e-8: $id', (row) => {
		const adjusted = means(row.cells);
		const result = given(betweenSwing(adjusted, row.agent_level));
		expect(
			worstRelativeError([
				...row.segment_effects.map((g, s) => [adjusted.segmentEffects[s]!, g] as const),
				...row.agent_adjusted_mean.map((mu, a) => [adjusted.mean[a]!, mu] as const),
				...row.agent_n.map((n, a) => [adjusted.n[a]!, n] as const),
				[adjusted.sigma2, row.sigma2],
				[result.beta, row.expected.beta],
				[result.se, row.expected.se],
				[result.df, row.expected.df],
				[result.p, row.expected.p],
				[result.ciLow, row.expected.lo],
				[result.ciHigh, row.expected.hi],
				[result.tau2, row.expected.tau2],
				[result.agents.length, row.expected.k],
				[result.inLevel, row.expected.n1],
				[result.inRest, row.expected.n0]
			])
		).toBeLessThan(1e-8);
	});

	it('does not depend on the order of the cells', () => {
		const row = golden.cases[0]!;
		const back = given(betweenSwing(means(row.cells.slice().reverse()), row.agent_level));
		expect(relativeError(back.beta, row.expected.beta)).toBeLessThan(1e-8);
	});

	it('leaves agents of unknown kind out', () => {
		const row = golden.cases[0]!;
		const level = row.agent_level.map((x, a) => (a === 0 ? -1 : x));
		expect(given(betweenSwing(means(row.cells), level)).agents).not.toContain(0);
	});

	it('calls a difference that every agent shows shared', () => {
		const adjusted = quiet([...noise, ...noise.map((e) => e + 0.3)]);
		const level = [...noise.map(() => 0), ...noise.map(() => 1)];
		const swing = given(betweenSwing(adjusted, level));
		expect(swing.p).toBeLessThan(0.001);
		expect(betweenBreadth(adjusted, level, swing).shared).toBe(true);
	});

	it('names the two agents who make a difference that the others do not show', () => {
		const adjusted = quiet([...noise, ...noise.map((e, i) => (i < 2 ? 1.5 : e))]);
		const level = [...noise.map(() => 0), ...noise.map(() => 1)];
		const result = betweenBreadth(adjusted, level, given(betweenSwing(adjusted, level)));
		expect(result.shared).toBe(false);
		expect(result.dropped).toEqual([10, 11]);
	});

	it.each([
		['nobody', quiet([]), []],
		['two on one side', quiet(noise), [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]],
		['all of a kind', quiet(noise), noise.map(() => 1)],
		['nobody known', quiet(noise), noise.map(() => -1)],
		['means that never vary', quiet(noise.map(() => 5)), noise.map((_, i) => i % 2)]
	])('says why rather than giving NaN: %s', (_, adjusted, level) => {
		const result = betweenSwing(adjusted, level);
		if (!isNotEnough(result)) expect(result.beta).toBeCloseTo(0, 12);
		else expect(result.notEnough).not.toBe('');
	});
});
