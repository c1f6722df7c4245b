import { isoWeekMonday } from '$lib/domain/iso-week';
import { keepRows } from '../journal/keep-rows';
import type { Parameter, Queryable, Store } from '../store';

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
	/** Epoch milliseconds at which it was done; null: it is not, or that was not kept yet. */
	doneAt: number | null;
	/** Number of the agent that its flag speaks of; 0: none. */
	agentId: number;
};

export type NewAction = Pick<StoredAction, 'title' | 'owner' | 'dueDay' | 'week'> & {
	flagId?: string | null;
};

const SELECT = `select a.action_id as "actionId", a.title, a.owner, a.due_day as "dueDay", a.flag_id as "flagId", a.week,
	a.status, a.done_at as "doneAt", coalesce(f.agent_id, 0) as "agentId"
from action a left join flag f on f.site_id = a.site_id and f.flag_id = a.flag_id`;
const ORDER = 'order by a.status desc, a.due_day nulls last, a.action_id';

export const ACTIONS_SQL = `${SELECT}
where a.site_id = $1 and (a.week = $2 or (a.status = 'open' and (a.week is null or a.week < $2))
	or (a.done_at >= $3::text::timestamptz and a.done_at < $4::text::timestamptz))
${ORDER}`;

const DAY_MS = 86_400_000;
/** An action that is done stays in the reviews of so many days: what became of it is seen only then. */
const FOLLOWED_DAYS = 28;
/** What was done before the meeting about a week, which is after it, is said there. */
const MET_ABOUT_DAYS = 7;

const THIS_ACTION = 'site_id = $1 and action_id = $2';

/**
 * Actions of a week's review, those of earlier weeks that are still open, and those done from three weeks before it to the
 * week after, in which people meet about it.
 */
export function readActions(
	store: Queryable,
	siteId: number,
	week: string
): Promise<StoredAction[]> {
	const end = ((isoWeekMonday(week) ?? 0) + 7) * DAY_MS;
	const [from, until] = [end - FOLLOWED_DAYS * DAY_MS, end + MET_ABOUT_DAYS * DAY_MS];
	const instant = (ms: number) => new Date(ms).toISOString();
	return store.query(ACTIONS_SQL, [siteId, week, instant(from), instant(until)]);
}

/** Actions from one flag. */
export function readFlagActions(
	store: Queryable,
	siteId: number,
	flagId: string
): Promise<StoredAction[]> {
	return store.query(`${SELECT} where a.site_id = $1 and a.flag_id = $2 ${ORDER}`, [
		siteId,
		flagId
	]);
}

/** Actions from the flags of one agent, those that are open and the newest of the others. */
export function readAgentActions(
	store: Queryable,
	siteId: number,
	agentId: number,
	limit: number
): Promise<StoredAction[]> {
	return store.query(
		`${SELECT} where a.site_id = $1 and f.agent_id = $2
		order by a.status desc, a.due_day nulls last, a.action_id desc limit $3::int`,
		[siteId, agentId, limit]
	);
}

/**
 * Notes what somebody is to do. The same thing for the same flag, still open, is noted once.
 * @param now epoch milliseconds
 * @returns false where it is there already
 */
export async function addAction(
	store: Store,
	siteId: number,
	{ title, owner, dueDay, week, flagId = null }: NewAction,
	now: number
): Promise<boolean> {
	const values: Parameter[] = [siteId, title, owner, dueDay, week, new Date(now).toISOString()];
	const [made] = await store.query<{ id: number }>(
		`insert into action (site_id, title, owner, due_day, week, status, created_at, flag_id)
		select $1::int, $2::text, $3::text, $4::int, $5::text, 'open', $6::text::timestamptz, $7::text
		where $7::text is null or not exists (select 1 from action where site_id = $1 and flag_id = $7::text and status = 'open'
			and title = $2::text and owner = $3::text and due_day is not distinct from $4::int)
		returning action_id as id`,
		[...values, flagId]
	);
	if (!made) return false;
	await keepRows(store, 'action', THIS_ACTION, [siteId, made.id]);
	return true;
}

/**
 * Done, or open again.
 * @param now epoch milliseconds; what is done already keeps the time at which it was
 * @returns false where the site has no such action
 */
export async function setActionStatus(
	store: Store,
	siteId: number,
	actionId: number,
	status: StoredAction['status'],
	now: number
): Promise<boolean> {
	const rows = await store.query(
		`update action set status = $3::text,
			done_at = case when $3::text = 'done' then coalesce(done_at, $4::text::timestamptz) end
		where site_id = $1 and action_id = $2 returning action_id`,
		[siteId, actionId, status, new Date(now).toISOString()]
	);
	if (rows.length === 0) return false;
	await keepRows(store, 'action', THIS_ACTION, [siteId, actionId]);
	return true;
}
