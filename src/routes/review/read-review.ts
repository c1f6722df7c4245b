import type { Period } from '$lib/domain/period';
import { localClock } from '$lib/domain/local-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { FLAG_KINDS, type ImprovementEvidence, type SwingEvidence } from '$lib/flags/flag';
import { readDaySketches } from '$lib/server/store/read/day-sketches';
import { listEvents } from '$lib/server/store/read/events';
import { readJudgedWeeks } from '$lib/server/store/read/judged-weeks';
import { readPeriodMeasures } from '$lib/server/store/read/period-measures';
import { readWorstContacts } from '$lib/server/store/read/worst-contacts';
import { readFindings } from '$lib/server/store/results/findings';
import { listFlags } from '$lib/server/store/results/flag-list';
import { chartEvents } from '$lib/views/chart/chart-events';
import { firstOfMonth, type ReviewDay } from '$lib/views/review/review-span';
import { reviewView, type ReviewView } from '$lib/views/review/review-view';
import { isSpokenOf } from './spoken-of';

const WORST = 8;
/** All of them in any ordinary centre: one that were left out would look recovered the week after. */
const MOST_FLAGS = 300;
/** Flags on ordinary contacts are in the ledger and the counts, not in the agenda. */
const CONTACT_KINDS: readonly string[] = ['over-service', 'struggle', 'rushed'];

/** Reads what is stored about a week and puts the review together. */
export async function readReviewOf(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	monday: number,
	newestDay: number
): Promise<ReviewView> {
	const { siteId, settings } = site;
	const week: Period = { from: monday, until: monday + 7 };
	const [days, swings, improvements, flags, judged, worst, events] = await Promise.all([
		readDays(store, siteId, { from: yearBefore(monday), until: monday + 7 }),
		readFindings<SwingEvidence>(store, siteId, 'swing'),
		readFindings<ImprovementEvidence>(store, siteId, 'improvement'),
		listFlags(
			store,
			siteId,
			{ ...week, kinds: FLAG_KINDS.filter((kind) => !CONTACT_KINDS.includes(kind)) },
			{ limit: MOST_FLAGS }
		),
		readJudgedWeeks(store, siteId, week),
		readWorstContacts(store, siteId, week, WORST),
		listEvents(store, site, { period: { from: yearBefore(monday), until: monday + 7 } })
	]);
	const ledger = judged[0] ?? { overServed: 0, displaced: 0, exceptions: 0 };
	const window = swings.find((found) => isSpokenOf(week, found));
	return reviewView({
		site: { name: settings.name, zone: settings.zone },
		weekend: settings.weekend,
		falseDiscoveryRate:
			settings.thresholds.falseDiscoveryRate ?? DEFAULT_THRESHOLDS.falseDiscoveryRate,
		...{ monday, newestDay, days, today: localClock(settings.zone)(Date.now()).day },
		events: chartEvents(events.items, settings.zone),
		flags: flags.items.filter((flag) => isSpokenOf(week, flag)),
		ledger: { ...ledger, worst },
		findings: window
			? {
					from: window.fromDay,
					until: window.untilDay,
					swings: swings.map(({ evidence }) => evidence),
					improvements: improvements.map(({ evidence }) => evidence)
				}
			: null
	});
}

/** First day of the month eleven months before a week. */
function yearBefore(monday: number): number {
	let first = firstOfMonth(monday + 6);
	for (let i = 0; i < 11; i++) first = firstOfMonth(first - 1);
	return first;
}

async function readDays(
	store: App.Locals['store'],
	siteId: number,
	period: Period
): Promise<ReviewDay[]> {
	const [sketches, measures] = await Promise.all([
		readDaySketches(store, siteId, period, ({ day }) => day),
		readPeriodMeasures(store, siteId, period, 'day')
	]);
	return [...measures].map(([key, sums]) => ({
		day: Number(key),
		contacts: sums.offered,
		handled: sums.handled,
		handleMs: sums.handleMs,
		buckets: sketches.get(Number(key)) ?? new Map<number, number>(),
		csat: sums.csat,
		invited: sums.invited
	}));
}
