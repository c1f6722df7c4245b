import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { listBatches } from '$lib/server/store/read/batches';
import { sourceGroups } from '$lib/domain/source-group';
import { listDeliveries } from '$lib/server/store/read/deliveries';
import { readSources } from '$lib/server/store/read/sources';
import { listFlags } from '$lib/server/store/results/flag-list';
import { sourceWarnings } from '$lib/views/flags/source-warnings';
import { batchRow } from '$lib/views/import/batch-row';
import { sourceRows } from '$lib/views/import/source-rows';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;
const OPEN_CHANGES = { kinds: ['data-quality'], statuses: ['open'], subjectType: 'data' };

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('app:imports');
	const { store, site } = locals;
	const cursor = url.searchParams.get('cursor');
	if (cursor !== null && !/^\d{1,15}$/.test(cursor)) error(400, m.import_no_page_of_list());
	const page = await listBatches(store, site.siteId, { limit: PAGE_SIZE, cursor });
	const deliveries = cursor === null ? await listDeliveries(store, site.siteId) : [];
	const known = {
		groups: sourceGroups(await readSources(store, site.siteId)),
		warnings: sourceWarnings((await listFlags(store, site.siteId, OPEN_CHANGES)).items)
	};
	return {
		sources: sourceRows(deliveries, site.settings.zone, Date.now(), known),
		batches: page.items.map((batch) => batchRow(batch, site.settings.zone)),
		first: cursor === null ? null : '/imports',
		next: page.nextCursor === null ? null : `/imports?cursor=${page.nextCursor}`
	};
};
