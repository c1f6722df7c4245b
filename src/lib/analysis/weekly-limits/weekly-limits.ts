import { isInsufficient } from '$lib/stats/insufficient';
import { specialCauses } from '$lib/stats/control-charts/special-cause';
import { xmr } from '$lib/stats/control-charts/xmr';
import type { NotEnough } from '$lib/domain/window';

/** Limits of a series of weekly values, and which values are more than ordinary variation. */
export type WeeklyLimits = {
	centre: number;
	low: number;
	high: number;
	/** By value: above or below what chance explains, by one of the NHS rules; null for ordinary variation. */
	unusual: ('high' | 'low' | null)[];
};

/** Limits of fewer values move too much to be drawn. */
const FEWEST = 8;

/**
 * The XmR chart of METHODS C5 for weekly values in time order: limits from the moving ranges, points marked by the NHS
 * rules. For drawing, never for alerts: on steady data one in five half-years breaks a rule.
 */
export function weeklyLimits(values: readonly number[]): WeeklyLimits | NotEnough {
	if (values.length < FEWEST) return { notEnough: `Fewer than ${FEWEST} weeks.` };
	const limits = xmr(values);
	if (isInsufficient(limits)) return { notEnough: `Fewer than ${FEWEST} weeks.` };
	const { centre, lower, upper } = limits;
	const unusual = specialCauses(values, limits).map((cause) =>
		cause === null ? null : cause.side > 0 ? ('high' as const) : ('low' as const)
	);
	return { centre, low: lower, high: upper, unusual };
}
