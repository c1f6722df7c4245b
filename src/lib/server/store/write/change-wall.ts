import type { WallPlan } from '$lib/domain/wall-plan';
import { keepRows } from '../journal/keep-rows';
import type { Store } from '../store';
import { lockSite } from './site-lock';

/** Changes what the walls of a site show. Nothing that is analysed follows from it. */
export async function changeWall(store: Store, siteId: number, plan: WallPlan): Promise<void> {
	await store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		await tx.query(
			`update site set settings = settings || jsonb_build_object('wall', $2::text::jsonb) where site_id = $1`,
			[siteId, JSON.stringify(plan)]
		);
	});
	await keepRows(store, 'site', 'site_id = $1', [siteId]);
}
