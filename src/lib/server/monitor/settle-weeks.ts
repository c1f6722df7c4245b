import { learningPeriod } from '$lib/analysis/over-service/learning-period';
import { struggleOdds } from '$lib/analysis/over-service/struggle-odds';
import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';
import { contactFlag, type JudgedContact } from '$lib/flags/rules/contact-flag';
import { faultFlag } from '$lib/flags/rules/fault-flag';
import { stuckTimerAboveMs } from '$lib/analysis/over-service/stuck-timer';
import { readCandidates } from '$lib/server/store/read/candidates';
import { readSegmentSketches, readWeekCounts } from '$lib/server/store/read/segment-sketches';
import { replaceWeekBaselines } from '$lib/server/store/results/baselines';
import { upsertFlags, withdrawFlags } from '$lib/server/store/results/flags';
import { readHastyWeeks } from '$lib/server/store/results/hasty-weeks';
import {
	type RatedLongRow,
	readRatedLong,
	replaceWeekJudgements,
	type StoredJudgement
} from '$lib/server/store/results/judgements';
import { refreshStatistics } from '$lib/server/store/results/refresh-statistics';
import {
	markJudgementsStale,
	markWeekDone,
	readStaleWeeks,
	type StaleWeek
} from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store, StoreTransaction } from '$lib/server/store/store';
import { baselineWeeks, recentWeeks, type WeekSpan } from './baseline-weeks';
import { hasteBelief } from './haste-belief';
import { isRatedLong, judgeWeek } from './judge-week';
import { weekBasis, weekThresholds } from './week-basis';

const WEEK = 7;
const CONTACT_KINDS = ['over-service', 'struggle', 'rushed', 'data-quality'] as const;
/** Weeks learn from one another, but what they learn from settles in the first pass: more passes would be a defect. */
const MOST_PASSES = 10;
/** So many stale weeks mean that a history came in, which the planner has not seen yet. */
const MANY_WEEKS = 4;

/**
 * Brings baselines, judgements and the flags on contacts up to date with what is stored, from the oldest week on. Weeks
 * that a later one taught something are looked at again in a second pass.
 * @returns whether any flag may have changed
 * @throws Error where it does not come to rest
 */
export async function settleWeeks(store: Store, site: SiteRow, now: number): Promise<boolean> {
	const thresholds: Thresholds = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	let looked = 0;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const done = new Set<number>();
		for (;;) {
			const stale = await readStaleWeeks(store, site.siteId);
			if (stale.length === 0) return looked > 0;
			if (done.size === 0 && stale.length >= MANY_WEEKS) await refreshStatistics(store);
			const next = stale.find(({ week }) => !done.has(week));
			if (!next) break;
			done.add(next.week);
			looked++;
			await settleWeek(store, site, next, thresholds, now);
		}
	}
	throw new Error(`the weeks of site ${site.slug} do not come to rest`);
}

async function settleWeek(
	store: Store,
	{ siteId }: SiteRow,
	stale: StaleWeek,
	thresholds: Thresholds,
	now: number
): Promise<void> {
	const { week } = stale;
	const counts = await readWeekCounts(store, siteId);
	const span = baselineWeeks(week, counts, {
		least: thresholds.minimumCentreContacts,
		trailing: thresholds.baselineWeeks
	});
	const recent = recentWeeks(week, span);
	const basis = weekBasis(
		await readSegmentSketches(store, siteId, span.from, span.until),
		await readSegmentSketches(store, siteId, recent.from, recent.until),
		thresholds
	);
	const rule = weekThresholds(basis, thresholds);
	await store.transaction(async (tx) => {
		await replaceWeekBaselines(tx, siteId, week, basis.nodes);
		const faultAboveMs = stuckTimerAboveMs(basis.siteP999Ms, thresholds);
		const candidates = await readCandidates(tx, siteId, week, rule, faultAboveMs);
		const before = await readRatedLong(tx, siteId, week, week + WEEK);
		// Whether a rated contact is long does not depend on the odds, so the week's own come first.
		const nothing = { struggle: struggleOdds([], thresholds), hasteCosts: false };
		const own = judgeWeek(candidates, basis, nothing, rule).filter(isRatedLong).map(ratedLong);
		const { from, until } = learningPeriod(week);
		const rated = [...(await readRatedLong(tx, siteId, from, until, week)), ...own];
		const hasteCosts = hasteBelief(await readHastyWeeks(tx, siteId, { from, until }), week);
		const learnt = { struggle: struggleOdds(rated, thresholds), hasteCosts };
		const judged = judgeWeek(candidates, basis, learnt, rule);
		await replaceWeekJudgements(tx, siteId, week, judged.map(storedJudgement));
		if (JSON.stringify(before) !== JSON.stringify(own))
			await markJudgementsStale(tx, siteId, learners(week), week);
		await writeContactFlags(tx, siteId, week, judged, now);
		await markWeekDone(tx, siteId, stale, hasteCosts);
	});
}

/** The weeks that learn the odds of a struggle from `week`. */
function learners(week: number): WeekSpan {
	const { from, until } = learningPeriod(0);
	return { from: week - until + WEEK, until: week - from + WEEK };
}

function ratedLong({ handleMs, holdMs, csat }: JudgedContact): RatedLongRow {
	return { handleMs, holdMs, csat: csat ?? 0 };
}

function storedJudgement(judged: JudgedContact): StoredJudgement {
	const { contactId, handleMs, holdMs, csat, judgement } = judged;
	const { kind, provisional, z, typicalMs, baselineN, struggleProbability, displaced } = judgement;
	const facts = { contactId, handleMs, holdMs, csat };
	return { ...facts, kind, provisional, z, typicalMs, baselineN, struggleProbability, displaced };
}

async function writeContactFlags(
	tx: StoreTransaction,
	siteId: number,
	week: number,
	judged: readonly JudgedContact[],
	now: number
): Promise<void> {
	const drafts = judged.flatMap((contact) => contactFlag(contact) ?? faultFlag(contact) ?? []);
	await upsertFlags(tx, siteId, drafts, now);
	const keep = drafts.map((draft) => draft.flagId);
	await withdrawFlags(tx, siteId, CONTACT_KINDS, keep, {
		...{ from: week, until: week + WEEK },
		subjectType: 'contact'
	});
}
