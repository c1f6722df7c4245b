import { normalQuantile } from '$lib/stats/distributions/normal';
import { fieller } from '$lib/stats/inference/fieller';
import { isInsufficient } from '$lib/stats/insufficient';
import { levelOf, type WeightedSeries } from './level';

export const HOLD_VERDICTS = ['too-early', 'held', 'fading', 'lost', 'unclear'] as const;
export type HoldVerdict = (typeof HOLD_VERDICTS)[number];

/** How much of a step is left; gains in the step's own direction are positive. */
export type Hold = {
	verdict: HoldVerdict;
	/** Gain over the level before, in the first three weeks; null while there is nothing to compare. */
	early: number | null;
	/** Gain over the level before, in the last four weeks; null in the first six. */
	late: number | null;
	/** late / early with its Fieller 80 % interval; null where the interval is unbounded. */
	retention: { ratio: number; low: number; high: number } | null;
};

const BEFORE = 42;
const EARLY = 21;
const LATE = 28;
const T80 = normalQuantile(0.9);
const T95_ONE_SIDED = 1.645;

/**
 * Is a step held (METHODS C4)? The level before it, of its first three weeks, and of the last four.
 * @param step first day of the new level
 * @param now day after the last one
 * @param good 1 where higher is the step's direction, -1 where lower is
 * @param from no day before this belongs to the level before (an earlier step)
 */
export function holdVerdict(
	series: WeightedSeries,
	{ step, now, good, from = -Infinity }: { step: number; now: number; good: 1 | -1; from?: number }
): Hold {
	const before = levelOf(series, Math.max(from, step - BEFORE), step);
	const first = levelOf(series, step, Math.min(now, step + EARLY));
	if (!before || !first) return { verdict: 'too-early', early: null, late: null, retention: null };
	const early = good * (first.mean - before.mean);
	const last = levelOf(series, Math.max(step + EARLY, now - LATE), now);
	if (now - step < 2 * EARLY || !last)
		return { verdict: 'too-early', early, late: null, retention: null };
	const late = good * (last.mean - before.mean);
	const varA = before.variance + last.variance;
	const interval = fieller(
		{ a: late, b: early, varA, varB: before.variance + first.variance, cov: before.variance },
		T80
	);
	if (isInsufficient(interval) || early <= 0)
		return { verdict: 'unclear', early, late, retention: null };
	const { ratio, lower: low, upper: high } = interval;
	return {
		verdict: judge(low, high, late - T95_ONE_SIDED * Math.sqrt(varA)),
		early,
		late,
		retention: { ratio, low, high }
	};
}

function judge(low: number, high: number, surelyLeft: number): HoldVerdict {
	if (low >= 0.5) return 'held';
	if (high < 0.5 && surelyLeft < 0) return 'lost';
	return high < 0.75 ? 'fading' : 'unclear';
}
