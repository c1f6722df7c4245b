import type { Parameter, Queryable } from '../store';
import { textArray } from '../sql-array';
import { cursorOf, pageOf, readCursor, type Page, type PageRequest } from '../read/page';
import type { FlagRow } from './flags';

/** A flag, and what a person has said of it. Times in epoch milliseconds. */
export type StoredFlag = FlagRow & {
	status: 'open' | 'acknowledged' | 'closed';
	openedAt: number;
	agent: string | null;
	agentExternalId: string | null;
	queue: string | null;
	verdict: string | null;
	expectationManaged: boolean | null;
	note: string | null;
	ownerId: string | null;
	decidedAt: number | null;
	/** What the agent says of it. */
	answer: string | null;
	answeredAt: number | null;
};

export type FlagFilter = {
	kinds?: readonly string[];
	statuses?: readonly string[];
	/** The agent's id in the source. */
	agentExternalId?: string;
	/** The agent's number. */
	agentId?: number;
	/** Whether the agent has answered. */
	answered?: boolean;
	queueId?: number;
	/** Who looks after it; null: nobody. */
	owner?: string | null;
	subjectId?: string;
	subjectType?: string;
	/** Flags that speak of any of these days (`until` exclusive). */
	from?: number;
	until?: number;
};

const COLUMNS = `f.flag_id as "flagId", f.kind, f.severity, f.status, f.opened_at as "openedAt",
	f.occurred_at as "occurredAt", f.subject_type as "subjectType", f.subject_id as "subjectId",
	f.agent_id as "agentId", a.external_id as "agentExternalId", coalesce(a.name, a.external_id) as agent,
	f.queue_id as "queueId", q.name as queue, f.from_day as "fromDay", f.until_day as "untilDay", f.sentence,
	f.evidence, f.verdict, f.expectation_managed as "expectationManaged", f.note, f.owner_id as "ownerId",
	f.decided_at as "decidedAt", w.text as answer, w.answered_at as "answeredAt"`;
const FROM = `flag f
left join agent a on a.site_id = f.site_id and a.id = f.agent_id
left join queue q on q.site_id = f.site_id and q.id = f.queue_id
left join flag_answer w on w.site_id = f.site_id and w.flag_id = f.flag_id and w.agent_id = f.agent_id and w.text is not null`;

function flagConditions(siteId: number, filter: FlagFilter) {
	const parameters: Parameter[] = [siteId];
	const conditions = ['f.site_id = $1'];
	const when = (value: Parameter | undefined, condition: (place: string) => string) => {
		if (value !== undefined) conditions.push(condition(`$${parameters.push(value)}`));
	};
	const { kinds, statuses } = filter;
	when(kinds && textArray(kinds), (p) => `f.kind = any(${p}::text::text[])`);
	when(statuses && textArray(statuses), (p) => `f.status = any(${p}::text::text[])`);
	when(filter.agentExternalId, (p) => `a.external_id = ${p}::text`);
	when(filter.agentId, (p) => `f.agent_id = ${p}::int`);
	if (filter.answered !== undefined)
		conditions.push(`w.text is ${filter.answered ? 'not null' : 'null'}`);
	when(filter.queueId, (p) => `f.queue_id = ${p}::int`);
	if (filter.owner === null) conditions.push('f.owner_id is null');
	else when(filter.owner, (p) => `f.owner_id = ${p}::text`);
	when(filter.subjectId, (p) => `f.subject_id = ${p}::text`);
	when(filter.subjectType, (p) => `f.subject_type = ${p}::text`);
	when(filter.from, (p) => `f.until_day > ${p}::int`);
	when(filter.until, (p) => `f.from_day < ${p}::int`);
	return { where: conditions.join(' and '), parameters, when, conditions };
}

/**
 * Flags by a filter, what happened last first.
 * @throws RangeError for a cursor that is none
 */
export async function listFlags(
	store: Queryable,
	siteId: number,
	filter: FlagFilter,
	{ limit = 50, cursor = null }: PageRequest = {}
): Promise<Page<StoredFlag>> {
	const { conditions, parameters } = flagConditions(siteId, filter);
	if (cursor !== null) {
		const { numbers, id } = readCursor(cursor, 1);
		const at = parameters.push(new Date(numbers[0] ?? 0).toISOString());
		conditions.push(
			`(f.occurred_at, f.flag_id collate "C") < ($${at}::timestamptz, $${parameters.push(id)}::text)`
		);
	}
	const rows = await store.query<StoredFlag>(
		`select ${COLUMNS} from ${FROM} where ${conditions.join(' and ')}
		order by f.occurred_at desc, f.flag_id collate "C" desc limit $${parameters.push(limit + 1)}::int`,
		parameters
	);
	return pageOf(rows, limit, (last) => cursorOf([last.occurredAt], last.flagId));
}

/** How many flags of each kind and status a filter finds. */
export async function countFlags(
	store: Queryable,
	siteId: number,
	filter: FlagFilter
): Promise<{ kind: string; status: string; n: number }[]> {
	const { where, parameters } = flagConditions(siteId, filter);
	return store.query(
		`select f.kind, f.status, count(*)::int as n from ${FROM} where ${where}
		group by f.kind, f.status order by f.kind, f.status`,
		parameters
	);
}

/** @returns null where the site has no such flag */
export async function readFlag(
	store: Queryable,
	siteId: number,
	flagId: string
): Promise<StoredFlag | null> {
	const [row] = await store.query<StoredFlag>(
		`select ${COLUMNS} from ${FROM} where f.site_id = $1 and f.flag_id = $2`,
		[siteId, flagId]
	);
	return row ?? null;
}
