import type { AgentUpdate } from '$lib/domain/agent';
import type { StoreTransaction } from '../store';
import type { ReferenceBook } from './references';

/** Holds from before any contact. */
const BEGINNING = '0001-01-01';

type AgentFacts = { id: number; name?: string; hiredOn?: string; active?: boolean };
type TeamFact = { agentId: number; fromDay: string; teamId: number };

/** What the updates say together; of two statements about the same the later one. */
function merged(
	updates: readonly AgentUpdate[],
	book: ReferenceBook
): { agents: AgentFacts[]; teams: TeamFact[] } {
	const agents = new Map<number, AgentFacts>();
	const teams = new Map<string, TeamFact>();
	for (const { agentId, agentName, hiredOn, active, team, teamFrom } of updates) {
		const id = book.number('agent', agentId);
		const before = agents.get(id);
		agents.set(id, {
			id,
			name: agentName ?? before?.name,
			hiredOn: hiredOn ?? before?.hiredOn,
			active: active ?? before?.active
		});
		if (team === undefined) continue;
		const fromDay = teamFrom ?? BEGINNING;
		teams.set(`${id} ${fromDay}`, { agentId: id, fromDay, teamId: book.number('team', team) });
	}
	return { agents: [...agents.values()], teams: [...teams.values()] };
}

/**
 * Applies what sources say of agents: names, hire dates, whether active, teams from a day on. What they do not say
 * stays. The caller holds the site's lock.
 * @returns ids (of the source) of the agents that are new, and of those that changed
 */
export async function applyAgents(
	tx: StoreTransaction,
	siteId: number,
	book: ReferenceBook,
	updates: readonly AgentUpdate[]
): Promise<{ created: Set<string>; updated: Set<string> }> {
	if (updates.length === 0) return { created: new Set(), updated: new Set() };
	const ids = updates.map(({ agentId }) => agentId);
	const created = await book.resolve(tx, 'agent', ids);
	const teamNames = updates.flatMap(({ team }) => team ?? []);
	await book.resolve(tx, 'team', teamNames);
	const { agents, teams } = merged(updates, book);
	const changed = await tx.query<{ id: number }>(
		`update agent a set name = coalesce(u.name, a.name), hired_on = coalesce(u."hiredOn", a.hired_on),
			active = coalesce(u.active, a.active)
		from jsonb_to_recordset($2::jsonb) u (id int, name text, "hiredOn" date, active boolean)
		where a.site_id = $1 and a.id = u.id and (a.name, a.hired_on, a.active) is distinct from
			(coalesce(u.name, a.name), coalesce(u."hiredOn", a.hired_on), coalesce(u.active, a.active))
		returning a.id`,
		[siteId, JSON.stringify(agents)]
	);
	const moved = await tx.query<{ id: number }>(
		`insert into agent_team as t (site_id, agent_id, from_day, team_id)
		select $1::int, u."agentId", u."fromDay", u."teamId"
		from jsonb_to_recordset($2::jsonb) u ("agentId" int, "fromDay" date, "teamId" int)
		on conflict (site_id, agent_id, from_day) do update set team_id = excluded.team_id
		where t.team_id <> excluded.team_id returning agent_id as id`,
		[siteId, JSON.stringify(teams)]
	);
	const touched = new Set([...changed, ...moved].map(({ id }) => id));
	const updated = new Set(
		ids.filter((id) => touched.has(book.number('agent', id)) && !created.has(id))
	);
	return { created, updated };
}
