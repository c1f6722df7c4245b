import { insufficient, isInsufficient, type Insufficient } from '../insufficient';
import { median } from '../summary/median';
import { mean } from '../summary/mean';
import { movingRanges } from './moving-ranges';

/** d2 and d3 for subgroups of two: 2/sqrt(pi) and sqrt(2 - 4/pi). */
const D2 = 2 / Math.sqrt(Math.PI);
const D3 = Math.sqrt(2 - 4 / Math.PI);

/**
 * How ranges become limits: `mean` with Wheeler's rounded 2.66 and 3.268 (the NHS convention),
 * `exact` with 3/d2 and 1 + 3 d3/d2, `median` with 3.145 times the median range.
 */
export type XmrMethod = 'mean' | 'exact' | 'median';

export type XmrLimits = {
	/** mean of the values */
	centre: number;
	lower: number;
	upper: number;
	/** average (or median) moving range the limits rest on */
	range: number;
	/** upper limit of the moving ranges */
	rangeLimit: number;
};

/** Mean of the ranges after dropping, once, those of 3.267 means and more (Nelson 1982). */
function screenedMean(ranges: readonly number[]): number {
	const all = mean(ranges);
	const kept = ranges.filter((range) => range < 3.267 * all);
	return kept.length > 0 ? mean(kept) : all;
}

/**
 * Limits of an individuals and moving range chart: mean +- 2.66 mean moving range
 * (Wheeler 1993); as NHSRplotthedots when screened. O(n)
 * @param y values in time order
 * @param options.screen drop outlying ranges once before averaging (default true; the median
 * needs none)
 * @returns a reason with fewer than two values
 */
export function xmr(
	y: readonly number[],
	{ method = 'mean', screen = true }: { method?: XmrMethod; screen?: boolean } = {}
): XmrLimits | Insufficient {
	if (y.length < 2) return insufficient('fewer-than-two-values');
	const ranges = movingRanges(y);
	const middle = median(ranges);
	if (isInsufficient(middle)) return middle;
	const average = screen ? screenedMean(ranges) : mean(ranges);
	const plans: Record<XmrMethod, { range: number; natural: number; ranges: number }> = {
		mean: { range: average, natural: 2.66, ranges: 3.268 },
		exact: { range: average, natural: 3 / D2, ranges: 1 + (3 * D3) / D2 },
		median: { range: middle, natural: 3.145, ranges: 3.865 }
	};
	const plan = plans[method];
	const centre = mean(y);
	if (!Number.isFinite(centre)) return insufficient('not-finite');
	return {
		centre,
		lower: centre - plan.natural * plan.range,
		upper: centre + plan.natural * plan.range,
		range: plan.range,
		rangeLimit: plan.ranges * plan.range
	};
}
