import type { AgentGoal } from '$lib/domain/agent-goal';
import { keepRows } from '../journal/keep-rows';
import type { Queryable, Store } from '../store';

/** A goal as it is kept. */
export type StoredGoal = AgentGoal & {
	/** Epoch milliseconds; null: it is in force. */
	endedAt: number | null;
	/** Another goal of the same metric took its place. */
	replaced: boolean;
};

const OF_METRIC = 'site_id = $1 and agent_id = $2 and metric = $3';

/**
 * The goals of an agent: those in force, then those that ended, the newest first.
 * @param ended at most so many of those that ended
 */
export function readGoals(
	store: Queryable,
	siteId: number,
	agentId: number,
	ended: number
): Promise<StoredGoal[]> {
	return store.query<StoredGoal>(
		`select goal_id as "goalId", metric, target, from_day as "fromDay", due_day as "dueDay", agreed_with as "agreedWith", note,
			ended_at as "endedAt", replaced_by is not null as replaced
		from (
			select g.*, row_number() over (partition by ended_at is null order by ended_at desc, goal_id) as place
			from agent_goal g where site_id = $1 and agent_id = $2
		) g
		where ended_at is null or place <= $3::int
		order by ended_at desc nulls first, metric desc, goal_id`,
		[siteId, agentId, ended]
	);
}

/**
 * Sets a goal; the one of the same metric that is in force ends with it. The same goal stated twice is set once.
 * @param now epoch milliseconds
 * @returns false where the site has no such agent
 */
export async function setGoal(
	store: Store,
	siteId: number,
	agentId: number,
	goal: AgentGoal,
	now: number
): Promise<boolean> {
	const { goalId, metric, target, fromDay, dueDay, agreedWith, note } = goal;
	const stated = [String(target), fromDay, dueDay, agreedWith, note] as const;
	const done = await store.transaction(async (tx) => {
		// Two who set one at the same time: one after the other.
		const [agent] = await tx.query(
			'select id from agent where site_id = $1 and id = $2 for update',
			[siteId, agentId]
		);
		if (!agent) return false;
		const same = await tx.query(
			`select goal_id from agent_goal where ${OF_METRIC} and ended_at is null
				and (target, from_day, due_day, agreed_with, note) = ($4::text::float8, $5::int, $6::int, $7::text, $8::text)`,
			[siteId, agentId, metric, ...stated]
		);
		if (same.length > 0) return true;
		const at = new Date(now).toISOString();
		await tx.query(
			`update agent_goal set ended_at = $4::text::timestamptz, replaced_by = $5::text where ${OF_METRIC} and ended_at is null`,
			[siteId, agentId, metric, at, goalId]
		);
		await tx.query(
			`insert into agent_goal (site_id, agent_id, metric, target, from_day, due_day, agreed_with, note, goal_id, created_at)
			values ($1, $2, $3, $4::text::float8, $5::int, $6::int, $7::text, $8::text, $9::text, $10::text::timestamptz)`,
			[siteId, agentId, metric, ...stated, goalId, at]
		);
		return true;
	});
	if (done) await keepRows(store, 'agent_goal', OF_METRIC, [siteId, agentId, metric]);
	return done;
}

/** Ends a goal that is in force. @param now epoch milliseconds @returns false where the agent has no such goal */
export async function endGoal(
	store: Store,
	siteId: number,
	agentId: number,
	goalId: string,
	now: number
): Promise<boolean> {
	const ended = await store.query(
		`update agent_goal set ended_at = $4::text::timestamptz
		where site_id = $1 and agent_id = $2 and goal_id = $3 and ended_at is null returning goal_id`,
		[siteId, agentId, goalId, new Date(now).toISOString()]
	);
	if (ended.length === 0) return false;
	await keepRows(store, 'agent_goal', 'site_id = $1 and goal_id = $2', [siteId, goalId]);
	return true;
}
