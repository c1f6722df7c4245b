import { localClock, weekOf } from '$lib/domain/local-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { listEvents } from '$lib/server/store/read/events';
import { readFreshness } from '$lib/server/store/read/freshness';
import { readJudgedWeeks } from '$lib/server/store/read/judged-weeks';
import { readLevelHours } from '$lib/server/store/read/level-hours';
import { readOverServedDays } from '$lib/server/store/read/over-served-days';
import { readFindings } from '$lib/server/store/results/findings';
import { listFlags } from '$lib/server/store/results/flag-list';
import { WALL_KINDS } from '$lib/views/wall/headline';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { chartEvents } from '$lib/views/chart/chart-events';
import { wallView } from '$lib/views/wall/wall-view';
import type { PageServerLoad } from './$types';

/** Hours that the wall reads: eight weeks of what is usual, the week it watches, and the start of the review window. */
const HOURS_DAYS = 70;
const WEEKS_DRAWN = 8;

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:wall');
	const { store, site } = locals;
	const { siteId, settings } = site;
	const { newestContact } = await readFreshness(store, siteId);
	if (newestContact === null) return { wall: null };
	const { day, minute } = localClock(settings.zone)(newestContact);
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const week = weekOf(day, settings.weekStart);
	const sameWeekdays = Array.from({ length: 9 }, (_, weeks) => day - 7 * weeks);
	const [hours, overServedDays, weeks, indices, swings, improvements, flags, events] =
		await Promise.all([
			readLevelHours(store, siteId, { from: day - HOURS_DAYS, until: day + 1 }),
			readOverServedDays(store, siteId, sameWeekdays, Math.floor(minute / 60)),
			readJudgedWeeks(store, siteId, { from: week - 7 * (WEEKS_DRAWN - 1), until: day + 1 }),
			readFindings<StoredIndex>(store, siteId, 'consistency'),
			readFindings<SwingEvidence>(store, siteId, 'swing'),
			readFindings<ImprovementEvidence>(store, siteId, 'improvement'),
			listFlags(store, siteId, { kinds: WALL_KINDS, statuses: ['open'] }, { limit: 12 }),
			listEvents(store, site, { period: { from: day, until: day + 1 } })
		]);
	return {
		wall: wallView({
			newestDay: day,
			hours,
			overServedDays,
			weeks,
			indices: indices.map(({ evidence }) => evidence),
			swings: swings.map(({ evidence }) => evidence),
			swingDays: swings[0] ? { from: swings[0].fromDay, until: swings[0].untilDay } : null,
			weekend: settings.weekend,
			openingHours: settings.openingHours,
			improvements: improvements.map(({ evidence }) => evidence),
			flags: flags.items,
			events: chartEvents(events.items, settings.zone),
			sesoi: { handleTime: thresholds.sesoiHandleTime, csat: thresholds.sesoiCsat },
			reviewDays: thresholds.reviewDays,
			falseDiscoveryRate: thresholds.falseDiscoveryRate
		})
	};
};
