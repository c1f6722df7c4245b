import { keepRows } from '../journal/keep-rows';
import type { Queryable, Store } from '../store';

/** A weekly review as it was published. */
export type PublishedReview<Snapshot> = {
	week: string;
	snapshot: Snapshot;
	/** Epoch milliseconds. */
	publishedAt: number;
};

/** @returns null where that week was not published */
export async function readReview<Snapshot>(
	store: Queryable,
	siteId: number,
	week: string
): Promise<PublishedReview<Snapshot> | null> {
	const [row] = await store.query<PublishedReview<Snapshot>>(
		`select week, snapshot, published_at as "publishedAt" from review where site_id = $1 and week = $2`,
		[siteId, week]
	);
	return row ?? null;
}

export async function isReviewPublished(
	store: Queryable,
	siteId: number,
	week: string
): Promise<boolean> {
	const rows = await store.query('select 1 from review where site_id = $1 and week = $2', [
		...[siteId, week]
	]);
	return rows.length > 0;
}

/**
 * Freezes a review. What is published stays: a second time changes nothing.
 * @returns false where the week was published before
 */
export async function publishReview(
	store: Store,
	siteId: number,
	week: string,
	snapshot: unknown,
	now: number
): Promise<boolean> {
	const rows = await store.query(
		`insert into review (site_id, week, snapshot, published_at)
		values ($1, $2, $3::text::jsonb, $4::text::timestamptz) on conflict do nothing returning week`,
		[siteId, week, JSON.stringify(snapshot), new Date(now).toISOString()]
	);
	if (rows.length === 0) return false;
	await keepRows(store, 'review', 'site_id = $1 and week = $2', [siteId, week]);
	return true;
}
