import { fail, redirect } from '@sveltejs/kit';
import type { LongByChance } from '$lib/analysis/over-service/long-by-chance';
import { weekOf } from '$lib/domain/local-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { NotEnough } from '$lib/domain/window';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { isDemo } from '$lib/server/commands/is-demo';
import { demoRun, startDemo } from '$lib/server/commands/start-demo';
import { listEvents } from '$lib/server/store/read/events';
import { readDaySketches } from '$lib/server/store/read/day-sketches';
import { readHourRows } from '$lib/server/store/read/hour-rows';
import { readJudgedBlocks } from '$lib/server/store/read/judged-blocks';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readWorstContacts } from '$lib/server/store/read/worst-contacts';
import { readWeekBaselines } from '$lib/server/store/results/baselines';
import { readFindings } from '$lib/server/store/results/findings';
import { listFlags } from '$lib/server/store/results/flag-list';
import { findDefinition } from '$lib/views/definitions/find-definition';
import { sourceWarnings } from '$lib/views/flags/source-warnings';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import { chartEvents } from '$lib/views/chart/chart-events';
import { overviewFilters } from '$lib/views/overview/overview-filters';
import { tooFewTimed } from '$lib/views/overview/too-few-timed';
import { overviewView, WATCHED_DAYS } from '$lib/views/overview/overview-view';
import { weekDetail } from '$lib/views/overview/week-detail';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { readViewsOf } from './shell/read-views-of';
import type { Actions, PageServerLoad } from './$types';

/** Eight weeks of what is usual before the newest one. */
const HOURS_DAYS = 63;
const WORST = 5;
const OPEN_CHANGES = { kinds: ['data-quality'], statuses: ['open'], subjectType: 'data' };
const MOST_CHANGES = 3;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { app, store, site } = locals;
	const { siteId, settings } = site;
	const { period, openFlags } = await parent();
	const demo = demoRun(app);
	const defined = {
		typical: findDefinition('typical'),
		satisfaction: findDefinition('satisfaction')
	};
	if (!period)
		return {
			...{ view: null, worst: [], byChance: null, unjudged: null, demo, defined, queue: null },
			...{ filters: [], saved: null },
			...{ sources: [], offersTour: false, detail: { 'handle-time': null, csat: null } }
		};
	const queues = await readQueueNames(store, siteId);
	const asked = url.searchParams.get('queue');
	const [queueId, queue] = [...queues].find(([, name]) => name === asked) ?? [null, null];
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const hoursFrom = Math.min(period.from, period.until - HOURS_DAYS);
	const week = { from: period.until - WATCHED_DAYS, until: period.until };
	const [hours, sketches, judged, nodes, indices, swings, improvements, chance, worst, events] =
		await Promise.all([
			readHourRows(store, siteId, { from: hoursFrom, until: period.until }, queueId),
			readDaySketches(store, siteId, week, () => 'all', queueId),
			readJudgedBlocks(store, siteId, period, queueId),
			readWeekBaselines(store, siteId, weekOf(period.until - 1, settings.weekStart)),
			readFindings<StoredIndex>(store, siteId, 'consistency'),
			readFindings<StoredSwing>(store, siteId, 'swing'),
			readFindings<ImprovementEvidence>(store, siteId, 'improvement'),
			readFindings<LongByChance | NotEnough>(store, siteId, 'over-service-chance'),
			readWorstContacts(store, siteId, period, WORST, queueId),
			listEvents(store, site, { period, ...(queue !== null && { queue }) })
		]);
	const view = overviewView({
		period,
		hours: hours.map(({ ln, lnSquare, ...row }) => ({ ...row, lnSum: ln, lnSquareSum: lnSquare })),
		weeks: judged,
		indices: indices.map(({ evidence }) => evidence),
		swings: swings.map(({ evidence }) => evidence),
		improvements: improvements.map(({ evidence }) => evidence),
		thresholds,
		weekend: settings.weekend,
		queue,
		events: chartEvents(events.items, settings.zone)
	});
	const found = chance[0]?.evidence;
	// What chance makes is known of the whole centre.
	const byChance = queue === null && found && 'perThousand' in found ? found.perThousand : null;
	const changed = await listFlags(store, siteId, OPEN_CHANGES, { limit: MOST_CHANGES });
	return {
		...{ view, worst, byChance, demo, defined, queue, sources: sourceWarnings(changed.items) },
		filters: overviewFilters(queue ?? '', [...queues.values()]),
		saved: await readViewsOf(locals, url),
		detail: weekDetail(
			hours.filter(({ localDay }) => localDay >= week.from),
			sketches.get('all') ?? new Map<number, number>()
		),
		unjudged: tooFewTimed(nodes, queue === null ? view.overServed.contacts : Infinity, thresholds),
		/** Once its flags are there the story can be told. */
		offersTour: openFlags > 0 && (await isDemo(store, siteId))
	};
};

export const actions: Actions = {
	demo: async ({ locals }) => {
		const { app, store, site } = locals;
		if ((await readNewestDay(store, site.siteId)) !== null)
			return fail(409, { message: m.overview_not_empty() });
		void startDemo(app, site);
		redirect(303, '/');
	}
};
