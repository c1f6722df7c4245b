import type { SiteSettings } from '$lib/domain/site';
import type { WallPlan } from '$lib/domain/wall-plan';
import { keepRows } from '../journal/keep-rows';
import type { Store } from '../store';
import { lockSite } from './site-lock';

/** Changes what the walls of a site show. Nothing that is analysed follows from it. */
export function changeWall(store: Store, siteId: number, plan: WallPlan): Promise<void> {
	return changeSetting(store, siteId, 'wall', plan);
}

/** Changes whether the walls of a site are shown to paired screens only. */
export function changeWallAccess(store: Store, siteId: number, needsLink: boolean): Promise<void> {
	return changeSetting(store, siteId, 'wallNeedsLink', needsLink);
}

async function changeSetting<Name extends 'wall' | 'wallNeedsLink'>(
	store: Store,
	siteId: number,
	name: Name,
	value: SiteSettings[Name]
): Promise<void> {
	await store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		await tx.query(
			`update site set settings = settings || jsonb_build_object($2::text, $3::text::jsonb) where site_id = $1`,
			[siteId, name, JSON.stringify(value)]
		);
	});
	await keepRows(store, 'site', 'site_id = $1', [siteId]);
}
