import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/xmr.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient } from '../insufficient';
import { specialCauses, type SpecialCause } from './special-cause';
import { xmr, type XmrMethod } from './xmr';

function limits(y: readonly number[], method: XmrMethod, screen: boolean) {
	const result = xmr(y, { method, screen });
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}

/** The labels NHSRplotthedots prints. */
function label(cause: SpecialCause | null): string {
	if (!cause) return 'Common Cause';
	const up = cause.side > 0;
	switch (cause.rule) {
		case 'outside-limits':
			return up ? 'Above UCL' : 'Below LCL';
		case 'trend':
			return `7 Point Trend (${up ? 'Increasing' : 'Decreasing'})`;
		case 'two-of-three':
			return `2 in 3 ${up ? 'Above' : 'Below'} CL`;
		case 'shift':
			return `7 Points ${up ? 'Above' : 'Below'} CL`;
	}
}

describe.each(golden.cases)('XmR chart of "$id" against R, 1e-12', (row) => {
	it('sets the limits by every method', () => {
		const plain = limits(row.y, 'mean', false);
		const pairs = [
			[plain.centre, row.mean],
			[plain.range, row.mr_bar],
			[plain.lower, row.limits_266[0]!],
			[plain.upper, row.limits_266[1]!],
			[plain.rangeLimit, row.url_3268],
			[limits(row.y, 'exact', false).lower, row.limits_exact[0]!],
			[limits(row.y, 'exact', false).upper, row.limits_exact[1]!],
			[limits(row.y, 'exact', false).rangeLimit, row.url_exact],
			[limits(row.y, 'median', false).lower, row.limits_median_mr_314[0]!],
			[limits(row.y, 'median', false).upper, row.limits_median_mr_314[1]!],
			[limits(row.y, 'mean', true).lower, row.limits_266_screened[0]!],
			[limits(row.y, 'mean', true).upper, row.limits_266_screened[1]!]
		] as const;
		for (const [actual, expected] of pairs)
			expect(relativeError(actual, expected)).toBeLessThan(1e-12);
	});
	it('labels every point as NHSRplotthedots does', () => {
		const causes = specialCauses(row.y, limits(row.y, 'mean', true));
		expect(causes.map(label)).toEqual(row.nhs_special_cause);
	});
});

it('gives a reason for one value', () => {
	expect(xmr([3])).toEqual({ insufficient: 'fewer-than-two-values' });
	expect(xmr([])).toEqual({ insufficient: 'fewer-than-two-values' });
});
