import { groupSummary } from '$lib/analysis/summary/group-summary';
import { CONTACT_GROUPS, readGroupedMeasures } from '$lib/server/store/read/grouped-measures';
import { choices } from '../../reading/choices';
import { groupKeys } from '../../reading/group-keys';
import { readAnswer } from '../../reading/read-answer';
import { periodAnswer, readPeriod } from '../../reading/read-period';
import type { RequestHandler } from './$types';

/** Handle time and satisfaction of some days, whole or by group. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { store, site, query } = reading;
		const [by = 'none'] = choices(query, 'by', CONTACT_GROUPS) ?? [];
		const period = await readPeriod(reading);
		const groups = period
			? await readGroupedMeasures(store, site.siteId, site.settings, period, by)
			: [];
		const keyOf = await groupKeys(store, site.siteId, by);
		return {
			period: periodAnswer(period, site.settings.zone),
			by,
			items: groups.map(({ key, ...sums }) => ({ key: keyOf(key), ...groupSummary(sums) })),
			nextCursor: null
		};
	});
