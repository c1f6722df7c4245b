import { keepRows } from '../journal/keep-rows';
import type { Queryable, Store } from '../store';

/** A screen with its filters, kept under a name for everybody of the site. */
export type SavedView = {
	viewId: number;
	/** Of the screen, e.g. /flags. */
	path: string;
	name: string;
	/** The search part of the address, without its question mark. */
	query: string;
};

/** What became of a change: there is such a name on that screen already, or the view is gone. */
export type ViewChange = 'done' | 'taken' | 'gone';

const THIS_VIEW = 'site_id = $1 and view_id = $2';
/** Another view of the same screen has the name $3, or where that is null its own. */
const NAME_IS_TAKEN = `exists (select 1 from saved_view o where o.site_id = v.site_id and o.path = v.path
	and o.view_id <> v.view_id and o.removed_at is null and o.name = coalesce($3::text, v.name))`;

/** The views of a site by screen and name, by code points; those removed left out. */
export function readSavedViews(store: Queryable, siteId: number): Promise<SavedView[]> {
	return store.query<SavedView>(
		`select view_id as "viewId", path, name, query from saved_view where site_id = $1 and removed_at is null
		order by path collate "C", name collate "C", view_id`,
		[siteId]
	);
}

/** @returns false where the screen has a view of this name. @param now epoch milliseconds */
export async function saveView(
	store: Store,
	siteId: number,
	{ path, name, query }: Omit<SavedView, 'viewId'>,
	now: number
): Promise<boolean> {
	const [made] = await store.query<{ id: number }>(
		`insert into saved_view (site_id, path, name, query, created_at)
		select $1::int, $2::text, $3::text, $4::text, $5::text::timestamptz
		where not exists (select 1 from saved_view where site_id = $1 and path = $2::text and name = $3::text and removed_at is null)
		returning view_id as id`,
		[siteId, path, name, query, new Date(now).toISOString()]
	);
	if (!made) return false;
	await keepRows(store, 'saved_view', THIS_VIEW, [siteId, made.id]);
	return true;
}

export async function renameView(
	store: Store,
	siteId: number,
	viewId: number,
	name: string
): Promise<ViewChange> {
	const renamed = await store.query(
		`update saved_view v set name = $3::text
		where ${THIS_VIEW} and removed_at is null and not ${NAME_IS_TAKEN} returning view_id`,
		[siteId, viewId, name]
	);
	return kept(store, siteId, viewId, renamed.length > 0);
}

/** Removes a view, or with null puts it back. @param at epoch milliseconds */
export async function removeView(
	store: Store,
	siteId: number,
	viewId: number,
	at: number | null
): Promise<ViewChange> {
	const changed = await store.query(
		`update saved_view v set removed_at = $4::text::timestamptz
		where ${THIS_VIEW} and ($4::text is not null or not ${NAME_IS_TAKEN}) returning view_id`,
		[siteId, viewId, null, at === null ? null : new Date(at).toISOString()]
	);
	return kept(store, siteId, viewId, changed.length > 0);
}

async function kept(
	store: Store,
	siteId: number,
	viewId: number,
	changed: boolean
): Promise<ViewChange> {
	if (changed) {
		await keepRows(store, 'saved_view', THIS_VIEW, [siteId, viewId]);
		return 'done';
	}
	const there = await store.query(
		`select 1 from saved_view where ${THIS_VIEW} and removed_at is null`,
		[siteId, viewId]
	);
	return there.length > 0 ? 'taken' : 'gone';
}
