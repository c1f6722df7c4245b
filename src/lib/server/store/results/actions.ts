import { keepRows } from '../journal/keep-rows';
import type { Queryable, Store } from '../store';

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

const THIS_ACTION = 'site_id = $1 and action_id = $2';

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
	store: Store,
	siteId: number,
	{ title, owner, dueDay, week }: Pick<StoredAction, 'title' | 'owner' | 'dueDay' | 'week'>,
	now: number
): Promise<void> {
	const [made] = await store.query<{ id: number }>(
		`insert into action (site_id, title, owner, due_day, week, status, created_at)
		values ($1, $2, $3, $4, $5, 'open', $6::text::timestamptz) returning action_id as id`,
		[siteId, title, owner, dueDay, week, new Date(now).toISOString()]
	);
	if (made) await keepRows(store, 'action', THIS_ACTION, [siteId, made.id]);
}

/** @returns false where the site has no such action */
export async function setActionStatus(
	store: Store,
	siteId: number,
	actionId: number,
	status: StoredAction['status']
): Promise<boolean> {
	const rows = await store.query(
		'update action set status = $3 where site_id = $1 and action_id = $2 returning action_id',
		[siteId, actionId, status]
	);
	if (rows.length === 0) return false;
	await keepRows(store, 'action', THIS_ACTION, [siteId, actionId]);
	return true;
}
