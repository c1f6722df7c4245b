import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** What a text is found in, each at most so many times, in the order of names. */
export type Found = {
	agents: { externalId: string; name: string }[];
	queues: string[];
	topics: string[];
	/** Ids that begin with the text, by code points. */
	contacts: string[];
};

/** Small tables are read whole: a text may stand anywhere in a name. */
const NAMED = (table: 'queue' | 'topic') => `select name from ${table}
where site_id = $1 and strpos(lower(name), lower($2::text)) > 0
order by lower(name) <> lower($2::text), name collate "C" limit $3::int`;

export const FOUND_AGENTS_SQL = `select external_id as "externalId", coalesce(name, external_id) as name from agent
where site_id = $1 and (strpos(lower(coalesce(name, '')), lower($2::text)) > 0 or strpos(lower(external_id), lower($2::text)) > 0)
order by lower(external_id) <> lower($2::text), coalesce(name, external_id) collate "C", external_id limit $3::int`;

/** A range of the primary key: of a million contacts it reads the few that are shown. */
export const FOUND_CONTACTS_SQL = `select contact_id as id from contact
where site_id = $1 and contact_id >= $2::text and contact_id < $2::text || chr(1114111)
order by contact_id limit $3::int`;

/** Where a text is found among what a site knows by name or id. @param text as a person writes it, not empty */
export async function findByText(
	store: Queryable,
	siteId: number,
	text: string,
	limit: number
): Promise<Found> {
	const asked = [siteId, text, limit];
	const [agents, queues, topics, contacts] = await Promise.all([
		store.query<{ externalId: string; name: string }>(FOUND_AGENTS_SQL, asked),
		store.query<{ name: string }>(NAMED('queue'), asked),
		store.query<{ name: string }>(NAMED('topic'), asked),
		store.query<{ id: string }>(FOUND_CONTACTS_SQL, asked)
	]);
	return {
		agents,
		queues: queues.map(({ name }) => name),
		topics: topics.map(({ name }) => name),
		contacts: contacts.map(({ id }) => id)
	};
}

/** How many open flags speak of each agent, queue or contact. */
export type FlagSubjects = {
	agents: readonly string[];
	queues: readonly string[];
	contacts: readonly string[];
};

export const FLAGGED_SQL = `select f.subject_type as type, coalesce(a.external_id, '') as agent, coalesce(q.name, '') as queue,
	f.subject_id as subject, count(*)::int as n
from flag f
left join agent a on a.site_id = f.site_id and a.id = f.agent_id
left join queue q on q.site_id = f.site_id and q.id = f.queue_id
where f.site_id = $1 and f.status = 'open' and (a.external_id = any($2::text::text[])
	or q.name = any($3::text::text[]) or (f.subject_type = 'contact' and f.subject_id = any($4::text::text[])))
group by 1, 2, 3, 4`;

/** Open flags of agents (by id), queues (by name) and contacts, counted. */
export async function countOpenFlags(
	store: Queryable,
	siteId: number,
	{ agents, queues, contacts }: FlagSubjects
): Promise<Record<keyof FlagSubjects, Map<string, number>>> {
	const rows = await store.query<{
		type: string;
		agent: string;
		queue: string;
		subject: string;
		n: number;
	}>(FLAGGED_SQL, [siteId, textArray(agents), textArray(queues), textArray(contacts)]);
	const counts = (name: (row: (typeof rows)[number]) => string) => {
		const sums = new Map<string, number>();
		for (const row of rows) sums.set(name(row), (sums.get(name(row)) ?? 0) + row.n);
		return sums;
	};
	return {
		agents: counts(({ agent }) => agent),
		queues: counts(({ queue }) => queue),
		contacts: counts(({ type, subject }) => (type === 'contact' ? subject : ''))
	};
}
