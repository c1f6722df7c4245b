import { isInsufficient } from '$lib/stats/insufficient';
import { specialCauses, type SpecialCause } from '$lib/stats/control-charts/special-cause';
import { xmr } from '$lib/stats/control-charts/xmr';
import type { NotEnough } from '$lib/domain/window';

/** The NHS rule that a value breaks. */
export type RunRule = SpecialCause['rule'];

/** Limits of a series of weekly values, and which values are more than ordinary variation. */
export type WeeklyLimits = {
	centre: number;
	low: number;
	high: number;
	/** Few values: the next ones may still move the limits noticeably. */
	trial: boolean;
	/** By value: on which side more than chance explains, and by which of the NHS rules; null for ordinary variation. */
	unusual: ({ side: 'high' | 'low'; rule: RunRule } | null)[];
};

/** Limits of fewer values move too much to be drawn. */
const FEWEST = 8;
/** Limits of fewer values are trial limits, moved by every new one (NHS-R, "How many points are required"). */
const FEWEST_TO_STAND = 12;

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
		cause === null
			? null
			: { side: cause.side > 0 ? ('high' as const) : ('low' as const), rule: cause.rule }
	);
	return { centre, low: lower, high: upper, trial: values.length < FEWEST_TO_STAND, unusual };
}
