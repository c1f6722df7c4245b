import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readExcessShares } from '$lib/server/store/read/excess-shares';
import { type FindingRow, readFindings } from '$lib/server/store/results/findings';
import { expectationView } from '$lib/views/expectation/expectation-view';
import { paretoView } from '$lib/views/over-served/pareto-view';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import type {
	Dated,
	StoredCoverage,
	StoredDrift,
	StoredGap,
	StoredRepeats
} from '$lib/views/expectation/stored-expectation';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { store, site } = locals;
	const { siteId, settings } = site;
	const { period } = await parent();
	const [[gap], [repeats], [coverage], drifts, swings, excess] = await Promise.all([
		readFindings<StoredGap>(store, siteId, 'expectation-gap'),
		readFindings<StoredRepeats>(store, siteId, 'repeats'),
		readFindings<StoredCoverage>(store, siteId, 'survey-coverage'),
		readFindings<StoredDrift>(store, siteId, 'baseline-drift'),
		readFindings<StoredSwing>(store, siteId, 'swing'),
		period ? readExcessShares(store, siteId, period) : []
	]);
	const { sesoiCsat, sesoiHandleTime } = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const matters = { points: sesoiCsat, percent: 100 * sesoiHandleTime };
	if (!gap || !repeats || !coverage || !period)
		return { view: null, days: null, paretos: [], matters };
	return {
		view: expectationView({
			...{ gap: dated(gap), repeats: dated(repeats), coverage: dated(coverage) },
			drifts: drifts.map(dated),
			swings: swings.map(({ evidence }) => evidence),
			weekend: settings.weekend
		}),
		paretos: (['agent', 'queue', 'topic'] as const).map((by) =>
			paretoView(
				by,
				excess.filter((part) => part.by === by),
				period
			)
		),
		days: { expectation: dated(gap).period, coverage: dated(coverage).period },
		matters
	};
};

function dated<Evidence>({ fromDay, untilDay, evidence }: FindingRow<Evidence>): Dated<Evidence> {
	return { period: { from: fromDay, until: untilDay }, evidence };
}
