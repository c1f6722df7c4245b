import type { Queryable } from '../store';

/** What somebody decided to do. */
export type StoredAction = {
	actionId: number;
	title: string;
	owner: string;
	/** Day number; null: no date. */
	dueDay: number | null;
	flagId: string | null;
	/** The review it comes from. */
	week: string | null;
	status: 'open' | 'done';
};

export const ACTIONS_SQL = `select action_id as "actionId", title, owner, due_day as "dueDay", flag_id as "flagId", week, status
from action
where site_id = $1 and (week = $2 or (status = 'open' and (week is null or week < $2)))
order by status desc, due_day nulls last, action_id`;

/** Actions of a week's review, and those of earlier weeks that are still open. */
export function readActions(
	store: Queryable,
	siteId: number,
	week: string
): Promise<StoredAction[]> {
	return store.query(ACTIONS_SQL, [siteId, week]);
}

/** @param now epoch milliseconds */
export async function addAction(
	store: Queryable,
	siteId: number,
	{ title, owner, dueDay, week }: Pick<StoredAction, 'title' | 'owner' | 'dueDay' | 'week'>,
	now: number
): Promise<void> {
	await store.query(
		`insert into action (site_id, title, owner, due_day, week, status, created_at)
		values ($1, $2, $3, $4, $5, 'open', $6::text::timestamptz)`,
		[siteId, title, owner, dueDay, week, new Date(now).toISOString()]
	);
}

/** @returns false where the site has no such action */
export async function setActionStatus(
	store: Queryable,
	siteId: number,
	actionId: number,
	status: StoredAction['status']
): Promise<boolean> {
	const rows = await store.query(
		'update action set status = $3 where site_id = $1 and action_id = $2 returning action_id',
		[siteId, actionId, status]
	);
	return rows.length > 0;
}
