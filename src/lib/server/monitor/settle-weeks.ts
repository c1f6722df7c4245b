import { struggleOdds } from '$lib/analysis/over-service/struggle-odds';
import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';
import { contactFlag, type JudgedContact } from '$lib/flags/rules/contact-flag';
import { faultFlag } from '$lib/flags/rules/fault-flag';
import { readCandidates } from '$lib/server/store/read/candidates';
import { readSegmentSketches, readWeekCounts } from '$lib/server/store/read/segment-sketches';
import { replaceWeekBaselines } from '$lib/server/store/results/baselines';
import { upsertFlags, withdrawFlags } from '$lib/server/store/results/flags';
import {
	type RatedLongRow,
	readRatedLong,
	replaceWeekJudgements,
	type StoredJudgement
} from '$lib/server/store/results/judgements';
import {
	markJudgementsStale,
	markWeekDone,
	readStaleWeeks,
	type StaleWeek
} from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store, StoreTransaction } from '$lib/server/store/store';
import { baselineWeeks, type WeekSpan } from './baseline-weeks';
import { isRatedLong, judgeWeek } from './judge-week';
import { weekBasis } from './week-basis';

const WEEK = 7;
const CONTACT_KINDS = ['over-service', 'struggle', 'rushed', 'data-quality'] as const;
/** A week is looked at again when the weeks it learns from change; more often than this would be a defect. */
const MOST_LOOKS = 20;

/**
 * Brings baselines, judgements and the flags on contacts up to date with what is stored, week by week from the oldest:
 * the odds of a struggle in one week are learnt from the weeks before it.
 * @returns whether any flag may have changed
 * @throws Error where it does not come to rest
 */
export async function settleWeeks(store: Store, site: SiteRow, now: number): Promise<boolean> {
	const thresholds: Thresholds = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	const looks = new Map<number, number>();
	for (;;) {
		const [oldest] = await readStaleWeeks(store, site.siteId);
		if (!oldest) return looks.size > 0;
		const times = (looks.get(oldest.week) ?? 0) + 1;
		if (times > MOST_LOOKS)
			throw new Error(`week ${oldest.week} of site ${site.slug} does not come to rest`);
		looks.set(oldest.week, times);
		await settleWeek(store, site, oldest, thresholds, now);
	}
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
	const basis = weekBasis(
		await readSegmentSketches(store, siteId, span.from, span.until),
		thresholds
	);
	await store.transaction(async (tx) => {
		await replaceWeekBaselines(tx, siteId, week, basis.nodes);
		const candidates = await readCandidates(tx, siteId, week, thresholds);
		const before = await readRatedLong(tx, siteId, week, week + WEEK);
		// Whether a rated contact is long does not depend on the odds, so the week's own come first.
		const own = judgeWeek(candidates, basis, struggleOdds([], thresholds), thresholds)
			.filter(isRatedLong)
			.map(ratedLong);
		const others = await readRatedLong(tx, siteId, span.from, span.until, week);
		const rated = span.from === week ? [...others, ...own] : others;
		const judged = judgeWeek(candidates, basis, struggleOdds(rated, thresholds), thresholds);
		await replaceWeekJudgements(tx, siteId, week, judged.map(storedJudgement));
		if (JSON.stringify(before) !== JSON.stringify(own))
			await markJudgementsStale(tx, siteId, learners(week, thresholds), week);
		await writeContactFlags(tx, siteId, week, judged, now);
		await markWeekDone(tx, siteId, stale);
	});
}

/** The weeks that learn from `week`: the eight after it, and the one before, which may fall back on it. */
function learners(week: number, { baselineWeeks: trailing }: Thresholds): WeekSpan {
	return { from: week - WEEK, until: week + (trailing + 1) * WEEK };
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
	await withdrawFlags(tx, siteId, CONTACT_KINDS, keep, { from: week, until: week + WEEK });
}
