import { textArray } from '../sql-array';
import { keepRows } from '../journal/keep-rows';
import type { Store } from '../store';

/** What became of an answer: the flag is closed, or none of this agent's. */
export type AnswerChange = 'done' | 'closed' | 'gone';

/**
 * Keeps what an agent says of a flag of theirs, until it is closed. It changes no verdict, and no flag.
 * @param own the flag, the agent, and the kinds that agents may answer
 * @param text null takes the answer back
 * @param now epoch milliseconds
 */
export async function answerFlag(
	store: Store,
	siteId: number,
	own: { flagId: string; agentId: number; kinds: readonly string[] },
	text: string | null,
	now: number
): Promise<AnswerChange> {
	const { flagId, agentId } = own;
	const key = [siteId, flagId, agentId] as const;
	const [flag] = await store.query<{ status: string; kept: boolean }>(
		`with own as (
			select site_id, flag_id, agent_id, status from flag
			where site_id = $1::int and flag_id = $2::text and agent_id = $3::int and kind = any($4::text::text[]) for update
		), kept as (
			insert into flag_answer (site_id, flag_id, agent_id, text, answered_at)
			select site_id, flag_id, agent_id, $5::text, $6::text::timestamptz from own where status <> 'closed'
			on conflict (site_id, flag_id, agent_id) do update set text = excluded.text, answered_at = excluded.answered_at
			returning 1
		)
		select status, exists (select 1 from kept) as kept from own`,
		[...key, textArray(own.kinds), text, new Date(now).toISOString()]
	);
	if (!flag) return 'gone';
	if (!flag.kept) return 'closed';
	await keepRows(store, 'flag_answer', 'site_id = $1 and flag_id = $2 and agent_id = $3', key);
	return 'done';
}
