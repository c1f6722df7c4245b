import { error } from '@sveltejs/kit';
import { listBatches } from '$lib/server/store/read/batches';
import { listDeliveries } from '$lib/server/store/read/deliveries';
import { batchRow } from '$lib/views/import/batch-row';
import { sourceRows } from '$lib/views/import/source-rows';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('app:imports');
	const { store, site } = locals;
	const cursor = url.searchParams.get('cursor');
	if (cursor !== null && !/^\d{1,15}$/.test(cursor))
		error(400, 'This page of the list does not exist.');
	const page = await listBatches(store, site.siteId, { limit: PAGE_SIZE, cursor });
	const deliveries = cursor === null ? await listDeliveries(store, site.siteId) : [];
	return {
		sources: sourceRows(deliveries, site.settings.zone, Date.now()),
		batches: page.items.map((batch) => batchRow(batch, site.settings.zone)),
		first: cursor === null ? null : '/imports',
		next: page.nextCursor === null ? null : `/imports?cursor=${page.nextCursor}`
	};
};
