import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/change_hold.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { findSteps } from './find-steps';
import { holdVerdict } from './hold-verdict';

type Detail = { early: number; late: number; retention?: number; lo?: number; hi?: number } | null;

describe.each(golden.cases)('the reference series "$id" to 1e-9', (row) => {
	const whole = { values: row.y, counts: row.n, variance: row.sigma2 };
	const once = findSteps(whole, 3 * Math.log(row.y.length))!;

	it('has the noise and the weights', () => {
		expect(relativeError(once.noise.phi, row.phi)).toBeLessThan(1e-9);
		expect(relativeError(once.noise.gamma0, row.gamma0)).toBeLessThan(1e-9);
		expect(relativeError(once.noise.longRunVariance, row.long_run_variance)).toBeLessThan(1e-9);
		expect(worstRelativeError(once.weights.map((w, i) => [w, row.weights[i]!]))).toBeLessThan(1e-9);
	});

	it('has the steps at both prices', () => {
		expect(once.changes).toEqual(row.changes_3logT);
		expect(findSteps(whole, 4 * Math.log(row.y.length))!.changes).toEqual(row.changes_4logT);
	});

	// The reference judges earlier days with the noise of the whole series.
	const series = {
		days: row.y.map((_, i) => i),
		values: row.y,
		weights: once.weights,
		longRunVariance: once.noise.longRunVariance
	};
	const verdictAt = (now: number) => holdVerdict(series, { step: row.tau_used, now, good: -1 });
	const expectDetail = (hold: ReturnType<typeof verdictAt>, detail: Detail) => {
		if (!detail) return;
		const pairs: [number, number][] = [
			[hold.early!, detail.early],
			[hold.late!, detail.late]
		];
		if (detail.retention !== undefined && detail.lo !== undefined && detail.hi !== undefined)
			pairs.push(
				[hold.retention!.ratio, detail.retention],
				[hold.retention!.low, detail.lo],
				[hold.retention!.high, detail.hi]
			);
		else expect(hold.retention).toBeNull();
		expect(worstRelativeError(pairs)).toBeLessThan(1e-9);
	};

	it('has the verdicts at the end, after 8 weeks and after 30 days', () => {
		const said = (verdict: string) => verdict.replace(' ', '-');
		const atEnd = verdictAt(row.y.length);
		expect(atEnd.verdict).toBe(said(row.verdict_at_end));
		expectDetail(atEnd, row.detail as Detail);
		const after8 = verdictAt(row.tau_used + 56);
		expect(after8.verdict).toBe(said(row.verdict_8_weeks_after));
		expectDetail(after8, row.detail_8_weeks as Detail);
		expect(verdictAt(row.tau_used + 30).verdict).toBe(said(row.verdict_30_days_after));
	});
});
