import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/ewma_cusum.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { siegmundThreshold } from './arl-siegmund';
import { cusumArl, twoSidedCusumArl } from './cusum-arl';
import { cusumThreshold } from './cusum-threshold';
import { ewmaArl } from './ewma-arl';

describe('run lengths against spc in R (the file asks for 1e-3)', () => {
	it.each(golden.cusum_arl)('CUSUM k $k, h $h, mu $mu', ({ k, h, mu, ...expected }) => {
		expect(relativeError(cusumArl(h, k, mu), expected.one_sided)).toBeLessThan(1e-9);
		expect(relativeError(twoSidedCusumArl(h, k, mu), expected.two_sided)).toBeLessThan(1e-9);
		expect(
			relativeError(twoSidedCusumArl(h, k, mu, h / 2), expected.two_sided_fir_half_h)
		).toBeLessThan(1e-9);
	});
	it.each(golden.ewma_arl)(
		'EWMA lambda $lambda, L $L, mu $mu',
		({ lambda, L, mu, ...expected }) => {
			const plan = { lambda, width: L };
			expect(relativeError(ewmaArl(plan, mu), expected.two_sided)).toBeLessThan(1e-9);
			expect(
				relativeError(
					ewmaArl(plan, mu, { exactLimits: true }),
					expected.two_sided_vacl_exact_limits
				)
			).toBeLessThan(1e-6);
		}
	);
	it.each(golden.ewma_L_for_arl0)('EWMA width for $arl0 at lambda $lambda', (row) => {
		expect(
			relativeError(ewmaArl({ lambda: row.lambda, width: row.L_two_sided }), row.arl0)
		).toBeLessThan(1e-6);
	});
	it.each(golden.cusum_threshold_for_arl0)('CUSUM threshold for $arl0 at k $k', (row) => {
		expect(relativeError(cusumThreshold(row.arl0, row.k), row.h_one_sided)).toBeLessThan(1e-6);
		expect(relativeError(cusumThreshold(2 * row.arl0, row.k), row.h_two_sided)).toBeLessThan(1e-6);
	});
	it('shows Siegmund within 0.02 of the exact threshold', () => {
		for (const { arl0, k, h_two_sided } of golden.cusum_threshold_for_arl0)
			expect(Math.abs(siegmundThreshold(2 * arl0, k) - h_two_sided)).toBeLessThan(0.02);
	});
	it('refuses starts outside the chart and unreachable run lengths', () => {
		expect(() => cusumArl(5, 0.5, 0, 6)).toThrow(RangeError);
		expect(() => cusumArl(0, 0.5)).toThrow(RangeError);
		expect(() => cusumThreshold(1, 0.5)).toThrow(RangeError);
	});
});
