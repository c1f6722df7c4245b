import type { Period } from '$lib/domain/period';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import { readWorkHistograms, type WorkBar } from '$lib/server/store/read/work-histograms';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { WorkRow } from '$lib/views/agent/same-work';
import { workBeside } from '$lib/views/agent/work-beside';

/** Everybody's contacts are the same beside every agent. */
const everybodys = new Remembered<WorkBar[]>(4);

/** An agent's contacts of a period beside everybody else's, those as of the last review. */
export async function readWorkBeside(
	store: Store,
	site: SiteRow,
	period: Period,
	agentId: number
): Promise<WorkRow[]> {
	const { siteId } = site;
	const key = await dataKey(store, site, period);
	const [all, own] = await Promise.all([
		everybodys.answer(store, key, () => readWorkHistograms(store, siteId, period, null)),
		readWorkHistograms(store, siteId, period, agentId)
	]);
	return workBeside(all, own);
}
