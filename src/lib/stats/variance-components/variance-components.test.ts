import { describe, expect, it } from 'vitest';
import crossedNested from '../../../../tests/golden/varcomp_crossed_nested.json';
import oneWay from '../../../../tests/golden/varcomp_oneway.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient, type Insufficient } from '../insufficient';
import { addValue, emptyMoments, type Moments } from '../summary/moments';
import { crossedComponents } from './crossed-components';
import { nestedComponents } from './nested-components';
import { oneWayAnova } from './one-way-anova';
import { oneWayComponents } from './one-way-components';
import { oneWayLikelihood } from './one-way-likelihood';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const of = (values: readonly number[]) => values.reduce(addValue, emptyMoments);
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));

function groupMoments(y: readonly number[], group: readonly (number | string)[]): Moments[] {
	const groups = new Map<number | string, Moments>();
	y.forEach((value, i) =>
		groups.set(group[i]!, addValue(groups.get(group[i]!) ?? emptyMoments, value))
	);
	return [...groups.values()];
}

describe.each(oneWay.cases)('one-way components of $id', (row) => {
	const groups = groupMoments(row.y, row.group);
	it('by moments against R, 1e-10', () => {
		const anova = given(oneWayAnova(groups));
		const parts = oneWayComponents(anova);
		expect([anova.groups, anova.n]).toEqual([row.k, row.N]);
		expect(
			worst(
				[anova.msBetween, anova.msWithin, anova.f, anova.p, anova.n0, parts.betweenRaw],
				[row.msb, row.msw, row.F, row.p, row.n0, row.anova_sigma2_a]
			)
		).toBeLessThan(1e-10);
		expect(
			worst(
				[parts.within, parts.icc, parts.iccInterval.lower, parts.iccInterval.upper],
				[row.anova_sigma2_e, row.anova_icc, ...row.icc_ci95_searle_balanced_or_n0]
			)
		).toBeLessThan(1e-10);
		expect(
			worst([parts.omega2, parts.eta2, parts.epsilon2], [row.omega2, row.eta2, row.epsilon2])
		).toBeLessThan(1e-10);
		expect(parts.between).toBe(Math.max(0, parts.betweenRaw));
	});
	it('by restricted and full likelihood against lme4, 1e-5', () => {
		const reml = given(oneWayLikelihood(groups));
		expect(
			worst(
				[reml.between, reml.within, reml.mu, reml.muSe],
				[row.reml_sigma2_a, row.reml_sigma2_e, row.reml_mu, row.reml_mu_se]
			)
		).toBeLessThan(1e-5);
		expect(worst(reml.deviations, row.blup)).toBeLessThan(1e-5);
		const ml = given(oneWayLikelihood(groups, { restricted: false }));
		expect(relativeError(ml.between, row.ml_sigma2_a)).toBeLessThan(1e-5);
	});
});

describe('components of larger designs against R', () => {
	it('nested: casks within batches', () => {
		const { strength, batch, cask, anova, reml, ...expected } = crossedNested.nested;
		const outer = [...new Set(batch)].map((b) => {
			const own = batch.flatMap((name, i) => (name === b ? [i] : []));
			return groupMoments(
				own.map((i) => strength[i]!),
				own.map((i) => cask[i]!)
			);
		});
		const parts = given(nestedComponents(outer));
		expect(
			worst(
				[parts.msOuter, parts.msInner, parts.msWithin, parts.outer, parts.inner, parts.within],
				[
					expected.ms_batch,
					expected.ms_cask_in_batch,
					expected.ms_resid,
					anova.batch,
					anova.cask,
					anova.resid
				]
			)
		).toBeLessThan(1e-9);
		// Balanced and none negative: REML is the same estimate (lme4 stops within 1e-4).
		expect(
			worst(
				[parts.outer, parts.inner, parts.within],
				[reml.batch, reml['cask:batch'], reml.Residual]
			)
		).toBeLessThan(1e-4);
	});
	it('crossed: plates by samples', () => {
		const { diameter, plate, sample, anova, reml, ...expected } = crossedNested.crossed;
		const samples = [...new Set(sample)];
		const table = [...new Set(plate)].map((p) =>
			samples.map((s) => diameter[plate.findIndex((name, i) => name === p && sample[i] === s)]!)
		);
		const parts = given(crossedComponents(table));
		expect(
			worst(
				[parts.msRow, parts.msColumn, parts.msResidual, parts.row, parts.column, parts.residual],
				[
					expected.ms_plate,
					expected.ms_sample,
					expected.ms_resid,
					anova.plate,
					anova.sample,
					anova.resid
				]
			)
		).toBeLessThan(1e-9);
		expect(
			worst([parts.row, parts.column, parts.residual], [reml.plate, reml.sample, reml.Residual])
		).toBeLessThan(1e-4);
	});
});

describe('components at their edges', () => {
	it('pass over empty groups', () => {
		const groups = [of([1, 2, 3]), emptyMoments, of([4, 6])];
		expect(given(oneWayAnova(groups)).groups).toBe(2);
		expect(given(oneWayLikelihood(groups)).deviations[1]).toBe(0);
	});
	it('give reasons', () => {
		expect(oneWayAnova([of([1, 2])])).toEqual({ insufficient: 'fewer-than-two-groups' });
		expect(oneWayAnova([of([1]), of([2])])).toEqual({ insufficient: 'no-repeated-values' });
		expect(oneWayAnova([of([1, 1]), of([2])])).toEqual({ insufficient: 'no-variation-within' });
		expect(oneWayLikelihood([of([1, 2])])).toEqual({ insufficient: 'fewer-than-two-groups' });
		expect(oneWayLikelihood([of([1]), of([2])])).toEqual({ insufficient: 'no-repeated-values' });
		expect(oneWayLikelihood([of([1, 1]), of([2])])).toEqual({
			insufficient: 'no-variation-within'
		});
		expect(nestedComponents([[of([1, 2])]])).toEqual({ insufficient: 'too-few-groups' });
		expect(crossedComponents([[1, 2]])).toEqual({ insufficient: 'fewer-than-two-levels' });
		expect(() => crossedComponents([[1, 2], [1]])).toThrow(RangeError);
	});
});
