import { dayNumber } from '$lib/domain/iso-date';
import type { Queryable } from '../store';

/** An agent as people know one. */
export type AgentRow = {
	agentId: number;
	externalId: string;
	/** The id where there is no name. */
	name: string;
	hiredDay: number | null;
	active: boolean;
	/** On the day asked about. */
	team: string | null;
};

export const AGENTS_SQL = `select a.id as "agentId", a.external_id as "externalId",
	coalesce(a.name, a.external_id) as name, a.hired_on as "hiredOn", a.active, t.name as team
from agent a
left join lateral (
	select team_id from agent_team m
	where m.site_id = a.site_id and m.agent_id = a.id and m.from_day <= date '1970-01-01' + $2::int
	order by m.from_day desc limit 1
) m on true
left join team t on t.site_id = a.site_id and t.id = m.team_id
where a.site_id = $1 and ($3::text is null or a.external_id = $3::text)
order by coalesce(a.name, a.external_id) collate "C", a.id`;

/** A site's agents by name, with the team of a day (day number). */
export async function readAgents(
	store: Queryable,
	siteId: number,
	day: number,
	externalId: string | null = null
): Promise<AgentRow[]> {
	const rows = await store.query<Omit<AgentRow, 'hiredDay'> & { hiredOn: string | null }>(
		AGENTS_SQL,
		[siteId, day, externalId]
	);
	return rows.map(({ hiredOn, ...row }) => ({
		...row,
		hiredDay: hiredOn === null ? null : dayNumber(hiredOn)
	}));
}
