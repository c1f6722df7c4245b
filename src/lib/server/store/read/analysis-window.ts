import { dayNumber } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import type { AnalysisWindow, WindowAgent, WindowCells } from '$lib/domain/window';
import { segmentKey, segmentOfKey } from '$lib/domain/segment';
import type { SiteRow } from '../sites';
import type { Store, StoreTransaction } from '../store';
import { HOUR_COLUMNS, LOAD_OF_HOURS } from './load-of-hours';
import { numbering } from './numbering';
import { readQueueNames } from './queue-names';
import {
	CLIPPED_SCORE,
	HASH_JOINS,
	resolvedBaselines,
	SURVEY_BY_KEY,
	weekOfDay
} from './resolved-baseline';

/** Longest time that the one pass over the window's contacts may take, milliseconds. */
const WINDOW_MS = 120_000;

/**
 * The contacts of the days $2 to $3 (exclusive) in cells of agent x day x shift x load x segment. Scores are clipped at the
 * baseline of the contact's week.
 */
export const WINDOW_CELLS_SQL = `with window_contact as materialized (
	select c.contact_id, c.queue_id, c.topic_id, c.channel, c.agent_id, c.work_day, c.shift, c.direction, c.answered, c.tagged,
		c.ln_handle, c.survey_invited, ${weekOfDay('c.work_day', '$4::int')} as week,
		${HOUR_COLUMNS}
	from contact c where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
), ${LOAD_OF_HOURS}), segment as (
	select distinct week, queue_id, topic_id, channel from window_contact
), node as (
	${resolvedBaselines('segment')}
), scored as (
	select c.agent_id, c.work_day, c.shift, coalesce(l.peak, -1) as peak, c.queue_id, c.topic_id, c.channel, s.csat,
		${CLIPPED_SCORE} as score,
		c.survey_invited is not false as invited
	from window_contact c
	join node n using (week, queue_id, topic_id, channel)
	left join load l using (queue_id, hour)
	${SURVEY_BY_KEY}
	where c.answered and not c.tagged and c.agent_id > 0
)
select agent_id as agent, work_day as day, shift, peak, queue_id as queue, topic_id as topic, channel,
	count(score)::int as n, coalesce(sum(score), 0)::text as s1, coalesce(sum(score * score), 0)::text as s2,
	(count(*) filter (where csat = 1))::int as csat1, (count(*) filter (where csat = 2))::int as csat2,
	(count(*) filter (where csat = 3))::int as csat3, (count(*) filter (where csat = 4))::int as csat4,
	(count(*) filter (where csat = 5))::int as csat5, (count(*) filter (where invited))::int as invited,
	(count(*) filter (where csat is not null and score is not null))::int as "jointN",
	coalesce(sum(csat) filter (where score is not null), 0)::int as "jointCsat",
	coalesce(sum(score) filter (where csat is not null), 0)::text as "jointLn",
	coalesce(sum(csat * score), 0)::text as "jointProduct"
from scored
group by agent_id, work_day, shift, peak, queue_id, topic_id, channel
order by agent_id, work_day, shift collate "C", peak, queue_id, topic_id, channel`;

type CellRow = {
	agent: number;
	day: number;
	shift: string;
	peak: number;
	queue: number;
	topic: number;
	channel: number;
	n: number;
	s1: string;
	s2: string;
	csat1: number;
	csat2: number;
	csat3: number;
	csat4: number;
	csat5: number;
	invited: number;
	jointN: number;
	jointCsat: number;
	jointLn: string;
	jointProduct: string;
};

/**
 * Everything that the analyses of a period read, by one pass over its contacts.
 * @param statementMs longest time for it: less where someone is waiting
 */
export async function readAnalysisWindow(
	store: Store,
	{ siteId, settings }: SiteRow,
	period: Period,
	statementMs = WINDOW_MS
): Promise<AnalysisWindow> {
	return store.transaction(
		async (tx) => {
			await tx.query(HASH_JOINS);
			const rows = await tx.query<CellRow>(WINDOW_CELLS_SQL, [
				siteId,
				period.from,
				period.until,
				settings.weekStart
			]);
			const agentOf = numbering<number>();
			const shiftOf = numbering<string>();
			const segmentOf = numbering<string>();
			const cells = columns(rows, {
				agent: (row) => agentOf.index(row.agent),
				shift: (row) => (row.shift === '' ? -1 : shiftOf.index(row.shift)),
				segment: (row) => segmentOf.index(segmentKey(row))
			});
			const agents = await readWindowAgents(tx, siteId, agentOf.values, period);
			const segments = segmentOf.values.map(segmentOfKey);
			const queues = await readQueueNames(tx, siteId);
			return { period, settings, agents, segments, shifts: shiftOf.values, queues, cells };
		},
		{ statementMs }
	);
}

type Indices = Record<'agent' | 'shift' | 'segment', (row: CellRow) => number>;

function columns(rows: readonly CellRow[], index: Indices): WindowCells {
	const float = (of: (row: CellRow) => number) => Float64Array.from(rows, of);
	return {
		agent: Int32Array.from(rows, index.agent),
		day: Int32Array.from(rows, (row) => row.day),
		shift: Int32Array.from(rows, index.shift),
		peak: Int8Array.from(rows, (row) => row.peak),
		segment: Int32Array.from(rows, index.segment),
		n: float((row) => row.n),
		s1: float((row) => Number(row.s1) / 1e6),
		s2: float((row) => Number(row.s2) / 1e12),
		csat: [
			float((row) => row.csat1),
			float((row) => row.csat2),
			float((row) => row.csat3),
			float((row) => row.csat4),
			float((row) => row.csat5)
		],
		invited: float((row) => row.invited),
		joint: {
			n: float((row) => row.jointN),
			csat: float((row) => row.jointCsat),
			ln: float((row) => Number(row.jointLn) / 1e6),
			product: float((row) => Number(row.jointProduct) / 1e6)
		}
	};
}

export const WINDOW_AGENTS_SQL = `with label as (
	select agent_id, mode() within group (order by tenure_label collate "C") as tenure_label
	from contact where site_id = $1 and work_day >= $2 and work_day < $3 and tenure_label is not null
	group by agent_id
)
select a.id, a.external_id as "externalId", coalesce(a.name, a.external_id) as name, a.hired_on::text as "hiredOn",
	l.tenure_label as "tenureLabel"
from agent a left join label l on l.agent_id = a.id
where a.site_id = $1 order by a.id`;

type AgentRow = Omit<WindowAgent, 'hiredDay'> & { hiredOn: string | null };

/** The agents of a period, in the order of `ids`. */
export async function readWindowAgents(
	tx: StoreTransaction,
	siteId: number,
	ids: readonly number[],
	period: Period
): Promise<WindowAgent[]> {
	const rows = await tx.query<AgentRow>(WINDOW_AGENTS_SQL, [siteId, period.from, period.until]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.map((id) => {
		const { hiredOn = null, ...agent } = byId.get(id) ?? unknownAgent(id);
		return { ...agent, hiredDay: hiredOn === null ? null : dayNumber(hiredOn) };
	});
}

function unknownAgent(id: number): AgentRow {
	return { id, externalId: String(id), name: String(id), hiredOn: null, tenureLabel: null };
}
