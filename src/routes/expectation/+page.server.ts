import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { type FindingRow, readFindings } from '$lib/server/store/results/findings';
import { expectationView } from '$lib/views/expectation/expectation-view';
import { readExpectationQuery } from '$lib/views/expectation/expectation-query';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import type {
	Dated,
	StoredCoverage,
	StoredDrift,
	StoredGap,
	StoredRepeats
} from '$lib/views/expectation/stored-expectation';
import { readViewsOf } from '../shell/read-views-of';
import { readExcess } from './read-excess';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { store, site } = locals;
	const { siteId, settings } = site;
	const { period } = await parent();
	const query = period && readExpectationQuery(url.searchParams, period);
	const [[gap], [repeats], [coverage], drifts, swings, excess] = await Promise.all([
		readFindings<StoredGap>(store, siteId, 'expectation-gap'),
		readFindings<StoredRepeats>(store, siteId, 'repeats'),
		readFindings<StoredCoverage>(store, siteId, 'survey-coverage'),
		readFindings<StoredDrift>(store, siteId, 'baseline-drift'),
		readFindings<StoredSwing>(store, siteId, 'swing'),
		query && readExcess(store, site, query, period)
	]);
	const { sesoiCsat, sesoiHandleTime } = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const matters = { points: sesoiCsat, percent: 100 * sesoiHandleTime };
	if (!gap || !repeats || !coverage || !query || !excess)
		return {
			view: null,
			days: null,
			excess: null,
			matters,
			narrowed: null,
			saved: null,
			search: ''
		};
	const { queue, topic, channel } = query.of;
	return {
		view: expectationView({
			...{ gap: dated(gap), repeats: dated(repeats), coverage: dated(coverage) },
			drifts: drifts.map(dated),
			swings: swings.map(({ evidence }) => evidence),
			weekend: settings.weekend,
			asked: query.of
		}),
		excess,
		/** What the other parts of the screen are of, in a word; null: nothing is asked of them. */
		narrowed: query.narrowed
			? { drift: queue !== undefined || topic !== undefined || channel !== undefined }
			: null,
		/** The kinds of work asked for, for what is taken away. */
		search: new URLSearchParams({
			...(queue !== undefined && { queue }),
			...(topic !== undefined && { topic }),
			...(channel !== undefined && { channel })
		}).toString(),
		saved: await readViewsOf(locals, url),
		days: { expectation: dated(gap).period, coverage: dated(coverage).period },
		matters
	};
};

function dated<Evidence>({ fromDay, untilDay, evidence }: FindingRow<Evidence>): Dated<Evidence> {
	return { period: { from: fromDay, until: untilDay }, evidence };
}
