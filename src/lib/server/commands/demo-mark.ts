import { type DemoCentre, demoCentre } from '$lib/demo/demo-centre';
import type { Queryable } from '$lib/server/store/store';

/** What the first demo batch of a site keeps in the place of a preset: from it the centre can be made again. */
export function demoMark({ seed, endsAt }: Pick<DemoCentre, 'seed' | 'endsAt'>): string {
	return `demo ${seed} ${endsAt}`;
}

/** The demo centre that a site holds, and the batch that brought its contacts. */
export type StoredDemo = { centre: DemoCentre; batchId: number; finished: boolean };

const FIRST_DEMO_BATCH_SQL = `select batch_id as "batchId", preset, status from import_batch
where site_id = $1 and source = 'demo' and what = 'contacts' and preset like 'demo %'
order by batch_id limit 1`;

/** @returns null where the site is no demo */
export async function findDemo(store: Queryable, siteId: number): Promise<StoredDemo | null> {
	const [row] = await store.query<{ batchId: number; preset: string; status: string }>(
		FIRST_DEMO_BATCH_SQL,
		[siteId]
	);
	const [, seed, endsAt] = row?.preset.split(' ').map(Number) ?? [];
	if (!row || seed === undefined || endsAt === undefined) return null;
	return {
		centre: demoCentre(seed, endsAt),
		batchId: row.batchId,
		finished: row.status === 'done'
	};
}
