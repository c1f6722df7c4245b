import { segmentKey, type Segment } from '$lib/domain/segment';
import type { Thresholds } from '$lib/domain/thresholds';
import { welch } from '$lib/stats/comparison/welch';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import { isInsufficient } from '$lib/stats/insufficient';
import { typicalLevel, type TypicalLevel, type WeekSketch } from './typical-level';

/** Whole weeks at either end that are compared, and how many of them must have enough contacts. */
export const DRIFT_WEEKS = 8;
const LEAST_WEEKS = 6;

/** What was typical of a kind of work over some weeks. */
export type DriftSide = {
	/** First day of the first week with enough contacts; null without any. */
	fromWeek: number | null;
	weeks: number;
	contacts: number;
	typicalSeconds: number | null;
};

/** Whether the typical handle time of a kind of work has moved. Plain values, stored as they are. */
export type BaselineDrift = {
	segment: Segment;
	verdict: 'drift' | 'steady' | 'not-enough-evidence';
	/** Why there is no verdict, or no figure; null for a drift and for a steady one. */
	reason: string | null;
	early: DriftSide;
	recent: DriftSide;
	/** Change of the typical handle time in percent, with a 95 % interval. */
	change: { percent: number; low: number; high: number; p: number; pAdjusted: number } | null;
	/** Kinds of work that were tested. */
	tested: number;
};

const percent = (ln: number) => 100 * Math.expm1(ln);

function sideOf({ fromWeek, weeks, contacts, moments }: TypicalLevel): DriftSide {
	return {
		...{ fromWeek, weeks, contacts },
		typicalSeconds: weeks > 0 ? Math.exp(moments.mean) : null
	};
}

/**
 * Has a baseline moved? A contact is judged against the eight weeks before it, so that a slow rise makes itself usual; here
 * the newest eight whole weeks are compared with the oldest eight at hand. The weeks' ln medians by Welch's test: a week
 * is the unit, its contacts share what was special about it. Benjamini-Hochberg over all kinds of work; a drift is sure
 * and as large as a swing must be, a steady one has its 90 % interval within that (two one-sided tests).
 * @param sketches one a week and kind of work, whole weeks only, any order
 */
export function baselineDrift(
	sketches: readonly WeekSketch[],
	{
		sesoiHandleTime,
		falseDiscoveryRate
	}: Pick<Thresholds, 'sesoiHandleTime' | 'falseDiscoveryRate'>
): BaselineDrift[] {
	const weeks = sketches.map(({ week }) => week);
	const first = weeks.reduce((a, b) => Math.min(a, b), Infinity);
	const last = weeks.reduce((a, b) => Math.max(a, b), -Infinity);
	const span = 7 * DRIFT_WEEKS;
	const bySegment = new Map<string, WeekSketch[]>();
	for (const sketch of sketches) {
		const key = segmentKey(sketch);
		bySegment.set(key, [...(bySegment.get(key) ?? []), sketch]);
	}
	const rows = [...bySegment.values()].map((own) => {
		const early = typicalLevel(own.filter(({ week }) => week < first + span));
		const recent = typicalLevel(own.filter(({ week }) => week > last - span));
		const { queue, topic, channel } = own[0] ?? { queue: 0, topic: 0, channel: 0 };
		const reason =
			last - first < 2 * span - 7
				? `there ${wholeWeeks(first, last)}, and a comparison needs ${2 * DRIFT_WEEKS}`
				: tooFew(Math.min(early.weeks, recent.weeks));
		return { segment: { queue, topic, channel }, early, recent, ...tested(early, recent, reason) };
	});
	const family = rows.filter(({ wide }) => wide !== null);
	const q = benjaminiHochberg(family.map(({ wide }) => wide?.p ?? 1));
	return rows
		.map(({ segment, early, recent, reason, wide, narrow }) => {
			const place = family.findIndex((row) => row.segment === segment);
			const sides = { segment, early: sideOf(early), recent: sideOf(recent) };
			const all = { ...sides, tested: family.length };
			if (!wide || !narrow)
				return { ...all, verdict: 'not-enough-evidence' as const, reason, change: null };
			const pAdjusted = q[place] ?? 1;
			const change = {
				...{ percent: percent(wide.difference), low: percent(wide.interval.lower) },
				...{ high: percent(wide.interval.upper), p: wide.p, pAdjusted }
			};
			const isLarge = Math.abs(wide.difference) >= sesoiHandleTime;
			if (isLarge && pAdjusted <= falseDiscoveryRate)
				return { ...all, verdict: 'drift' as const, reason: null, change };
			const { lower, upper } = narrow.interval;
			if (-sesoiHandleTime < lower && upper < sesoiHandleTime)
				return { ...all, verdict: 'steady' as const, reason: null, change };
			const why = isLarge
				? 'a change of this size can still be chance'
				: 'the interval still holds changes that would matter';
			return { ...all, verdict: 'not-enough-evidence' as const, reason: why, change };
		})
		.sort((a, b) => (segmentKey(a.segment) < segmentKey(b.segment) ? -1 : 1));
}

function tested(early: TypicalLevel, recent: TypicalLevel, reason: string | null) {
	const none = { reason, wide: null, narrow: null };
	if (reason !== null) return none;
	const wide = welch(recent.moments, early.moments);
	const narrow = welch(recent.moments, early.moments, 0.9);
	return isInsufficient(wide) || isInsufficient(narrow) ? none : { reason, wide, narrow };
}

function wholeWeeks(first: number, last: number): string {
	const weeks = 1 + (last - first) / 7;
	return weeks === 1 ? 'is 1 whole week' : `are ${weeks} whole weeks`;
}

function tooFew(weeks: number): string | null {
	return weeks < LEAST_WEEKS
		? `only ${weeks} of ${DRIFT_WEEKS} weeks on one side hold enough contacts of this kind, and ${LEAST_WEEKS} are needed`
		: null;
}
