import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/cluster_robust.json';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { tSf } from '../distributions/student-t';
import { isInsufficient, type Insufficient } from '../insufficient';
import { biasReducedVariance } from './bias-reduced-variance';
import { clusteredVariance } from './clustered-variance';
import { twoWayVariance } from './two-way-variance';
import { weightedFit, type FitCell } from './weighted-fit';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));

const cells = golden.cells;
const segments = [...new Set(cells.map((c) => c.seg))].sort().slice(1);
const agents = [...new Set(cells.map((c) => c.agent))].sort((a, b) => a - b).slice(1);
const byAgent = cells.map((c) => c.agent);
const byDay = cells.map((c) => c.day);
const pooled: FitCell[] = cells.map((c) => ({
	n: c.n,
	mean: c.s1 / c.n,
	x: [c.shift, 1, ...segments.map((s) => Number(s === c.seg))]
}));
const fixed: FitCell[] = pooled.map((cell, i) => ({
	...cell,
	x: [...cell.x, ...agents.map((a) => Number(a === byAgent[i]))]
}));

describe.each([
	['pooled, agents as clusters', pooled, byAgent, golden.pooled_agent_clusters],
	['pooled, days as clusters', pooled, byDay, golden.pooled_day_clusters],
	['agent fixed effects', fixed, byAgent, golden.agent_fixed_effects_agent_clusters]
] as const)('clustered variances: %s', (_, rows, clusters, expected) => {
	const fit = given(weightedFit(rows));
	it('agree from cells with sandwich and clubSandwich from contacts, 1e-9', () => {
		const v = given(clusteredVariance(rows, fit, clusters, 0));
		expect(v.clusters).toBe(expected.G);
		expect(
			worst(
				[fit.coefficients[0]!, Math.sqrt(v.cr0), Math.sqrt(v.cr1), Math.sqrt(v.cr1s)],
				[expected.coef, expected.CR0, expected.CR1, expected.CR1S]
			)
		).toBeLessThan(1e-9);
	});
	it('agree on CR2, its degrees of freedom and p-value, 1e-9', () => {
		const { variance, df } = given(biasReducedVariance(rows, fit, clusters, 0));
		const t = fit.coefficients[0]! / Math.sqrt(variance);
		expect(
			worst(
				[Math.sqrt(variance), t, df, 2 * tSf(Math.abs(t), df)],
				[expected.CR2, expected.CR2_t, expected.CR2_df_satterthwaite, expected.CR2_p]
			)
		).toBeLessThan(1e-9);
	});
});

describe('two-way clustering', () => {
	it('agrees with sandwich for agent and day, 1e-9', () => {
		const v = given(twoWayVariance(pooled, given(weightedFit(pooled)), byAgent, byDay, 0));
		expect(
			worst(
				[Math.sqrt(v.cr1), Math.sqrt(v.cr1s)],
				[golden.sandwich.twoway_HC0_cadjust, golden.sandwich.twoway_HC1]
			)
		).toBeLessThan(1e-9);
	});
});

describe('fits from cells', () => {
	it('do not depend on how finely contacts are divided into cells', () => {
		const halves = pooled.flatMap((cell) => [
			{ ...cell, n: cell.n / 2 },
			{ ...cell, n: cell.n / 2 }
		]);
		const twice = byAgent.flatMap((a) => [a, a]);
		const whole = given(clusteredVariance(pooled, given(weightedFit(pooled)), byAgent, 0));
		const split = given(clusteredVariance(halves, given(weightedFit(halves)), twice, 0));
		expect(worst([split.cr0], [whole.cr0])).toBeLessThan(1e-10);
	});
	it('bear predictors that repeat each other', () => {
		const doubled = pooled.map((cell) => ({ ...cell, x: [...cell.x, 1] }));
		const fit = given(weightedFit(doubled));
		expect(fit.rank).toBe(doubled[0]!.x.length - 1);
		expect(worst([fit.coefficients[0]!], [golden.pooled_agent_clusters.coef])).toBeLessThan(1e-9);
	});
	it('give reasons without cells and with one cluster, and refuse unequal lengths', () => {
		expect(weightedFit([])).toEqual({ insufficient: 'no-cells' });
		const fit = given(weightedFit(pooled));
		const alike = pooled.map(() => 'one');
		const reason = { insufficient: 'fewer-than-two-clusters' };
		expect(clusteredVariance(pooled, fit, alike, 0)).toEqual(reason);
		expect(biasReducedVariance(pooled, fit, alike, 0)).toEqual(reason);
		expect(twoWayVariance(pooled, fit, alike, byDay, 0)).toEqual(reason);
		expect(twoWayVariance(pooled, fit, byDay, alike, 0)).toEqual(reason);
		expect(() => clusteredVariance(pooled, fit, [1], 0)).toThrow(RangeError);
	});
});
