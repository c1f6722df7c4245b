import { error } from '@sveltejs/kit';
import { listBatches } from '$lib/server/store/read/batches';
import { batchRow } from '$lib/views/import/batch-row';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('app:imports');
	const { store, site } = locals;
	const cursor = url.searchParams.get('cursor');
	if (cursor !== null && !/^\d{1,15}$/.test(cursor))
		error(400, 'This page of the list does not exist.');
	const page = await listBatches(store, site.siteId, { limit: PAGE_SIZE, cursor });
	return {
		batches: page.items.map((batch) => batchRow(batch, site.settings.zone)),
		first: cursor === null ? null : '/imports',
		next: page.nextCursor === null ? null : `/imports?cursor=${page.nextCursor}`
	};
};
