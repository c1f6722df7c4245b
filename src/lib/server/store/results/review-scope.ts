import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** The agents that flags speak of, by flag; of one that is gone there is nothing, 0: of no agent. */
export async function readFlagAgents(
	store: Queryable,
	siteId: number,
	flagIds: readonly string[]
): Promise<ReadonlyMap<string, number>> {
	const rows = await store.query<{ id: string; agent: number }>(
		`select flag_id as id, agent_id as agent from flag where site_id = $1 and flag_id = any($2::text::text[])`,
		[siteId, textArray(flagIds)]
	);
	return new Map(rows.map(({ id, agent }) => [id, agent]));
}

/** The agents of contacts, by contact. */
export async function readContactAgents(
	store: Queryable,
	siteId: number,
	contactIds: readonly string[]
): Promise<ReadonlyMap<string, number>> {
	const rows = await store.query<{ id: string; agent: number }>(
		`select contact_id as id, agent_id as agent from contact where site_id = $1 and contact_id = any($2::text::text[])`,
		[siteId, textArray(contactIds)]
	);
	return new Map(rows.map(({ id, agent }) => [id, agent]));
}

/** Names of the teams that agents of the site are in, on some day, by code points. */
export async function readTeamNames(store: Queryable, siteId: number): Promise<string[]> {
	const rows = await store.query<{ name: string }>(
		`select distinct t.name from team t join agent_team m on m.site_id = t.site_id and m.team_id = t.id
		where t.site_id = $1 order by t.name`,
		[siteId]
	);
	return rows.map(({ name }) => name);
}
