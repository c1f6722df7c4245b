import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { Thresholds } from '$lib/domain/thresholds';
import { METRICS, type Metric, type Scope } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { cellsWhere, seriesScores } from '../agents/scored-cells';
import { courseOf } from './course';
import { dailySeries, type DailySeries } from './daily-series';
import { LONGEST_SERIES } from './find-steps';
import { holdVerdict, type HoldVerdict } from './hold-verdict';
import { registerSteps } from './register-steps';
import { improvementScopes } from './scopes';

/** A lasting change of level, and what has become of it. Gains are ln seconds or points; positive is better. */
export type ImprovementFinding = {
	scope: Scope;
	metric: Metric;
	direction: 'better' | 'worse';
	/** First day of the new level. */
	since: number;
	/** The day on which a weekly look first finds it. */
	foundOn: number;
	/** Days of the new level up to now. */
	days: number;
	/** Gain over the level before, in the first three weeks. */
	early: number;
	/** Gain over the level before, in the last four weeks; null in the first six. */
	late: number | null;
	/** late / early with its 80 % interval. */
	retention: number | null;
	retentionLow: number | null;
	retentionHigh: number | null;
	/** Of a worsening, `held` says that it is still there. */
	verdict: HoldVerdict;
	/** The early gain is at least the smallest difference that matters. */
	material: boolean;
	/** First day of the step before that this one takes back; null where it is a change of its own. */
	takesBack: number | null;
};

/** A standard deviation of a hundredth of a percent, or of a ten-thousandth of a point, is no variation. */
const SMALLEST_VARIANCE = 1e-8;
const BETTER: Record<Metric, 1 | -1> = { 'handle-time': -1, csat: 1 };

/**
 * Improvements and worsenings of each queue (of the site where it has one queue) in handle time and satisfaction: every
 * step of the daily series, whether it is held, and since when; none of a series that a slow rise or a season explains as
 * well. A function of the series alone. METHODS C.
 */
export function reviewImprovements(
	series: SeriesCells,
	settings: Pick<SiteSettings, 'weekStart'>,
	thresholds: Pick<Thresholds, 'sesoiHandleTime' | 'sesoiCsat'>
): ImprovementFinding[] {
	const last = series.day.reduce((most, day) => Math.max(most, day), -Infinity);
	return METRICS.flatMap((metric) => {
		const all = seriesScores(series, metric);
		const recent = cellsWhere(all, (cell) => at(all.day, cell) > last - LONGEST_SERIES);
		const sesoi = metric === 'csat' ? thresholds.sesoiCsat : thresholds.sesoiHandleTime;
		return improvementScopes(series.segments).flatMap(({ scope, holds }) => {
			const daily = dailySeries(
				cellsWhere(recent, (cell) => holds(at(recent.segments, at(recent.segment, cell))))
			);
			return stepsOf(daily, settings, BETTER[metric], last + 1).map((step) => ({
				scope,
				metric,
				...step,
				material: Math.abs(step.early) >= sesoi
			}));
		});
	});
}

type Step = Omit<ImprovementFinding, 'scope' | 'metric' | 'material'>;

function stepsOf(
	daily: DailySeries,
	{ weekStart }: Pick<SiteSettings, 'weekStart'>,
	better: 1 | -1,
	now: number
): Step[] {
	const course = daily.variance > SMALLEST_VARIANCE ? courseOf(daily) : null;
	if (!course || course.isSmooth) return [];
	const { weights, longRunVariance } = course;
	const weighted = { ...daily, weights, longRunVariance };
	const steps: Step[] = [];
	for (const { step, foundOn } of registerSteps(daily, weekStart, course.price)) {
		const before = steps.at(-1);
		const judge = (good: 1 | -1) => holdVerdict(weighted, { step, now, good, from: before?.since });
		const gain = judge(better);
		if (gain.early === null || gain.early === 0) continue;
		// A worsening is judged in its own direction: is it still there?
		const hold = gain.early > 0 ? gain : judge(better === 1 ? -1 : 1);
		const direction = gain.early > 0 ? 'better' : 'worse';
		steps.push({
			direction,
			since: step,
			foundOn,
			days: now - step,
			early: gain.early,
			late: gain.late,
			retention: hold.retention?.ratio ?? null,
			retentionLow: hold.retention?.low ?? null,
			retentionHigh: hold.retention?.high ?? null,
			verdict: hold.verdict,
			takesBack:
				before && before.direction !== direction && before.verdict !== 'held' ? before.since : null
		});
	}
	return steps;
}
