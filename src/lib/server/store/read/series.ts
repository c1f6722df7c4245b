import type { Period } from '$lib/domain/period';
import type { SeriesCells } from '$lib/domain/series';
import { segmentKey, segmentOfKey } from '$lib/domain/segment';
import type { SiteRow } from '../sites';
import type { Store } from '../store';
import { readWindowAgents } from './analysis-window';
import { numbering } from './numbering';
import {
	CLIPPED_SCORE,
	HASH_JOINS,
	resolvedBaselines,
	SURVEY_BY_KEY,
	weekOfDay
} from './resolved-baseline';

const SERIES_MS = 120_000;

export const SERIES_SQL = `with series_contact as materialized (
	select c.contact_id, c.queue_id, c.topic_id, c.channel, c.agent_id, c.work_day, c.ln_handle,
		${weekOfDay('c.work_day', '$4::int')} as week
	from contact c where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.answered and not c.tagged and c.agent_id > 0
), segment as (
	select distinct week, queue_id, topic_id, channel from series_contact
), node as (
	${resolvedBaselines('segment')}
), scored as (
	select c.agent_id, c.work_day, c.queue_id, c.topic_id, c.channel, s.csat,
		${CLIPPED_SCORE} as score
	from series_contact c
	join node n using (week, queue_id, topic_id, channel)
	${SURVEY_BY_KEY}
)
select agent_id as agent, work_day as day, queue_id as queue, topic_id as topic, channel,
	count(score)::int as n, coalesce(sum(score), 0)::text as s1, coalesce(sum(score * score), 0)::text as s2,
	count(csat)::int as answers, coalesce(sum(csat), 0)::int as answers1, coalesce(sum(csat * csat), 0)::int as answers2
from scored group by agent_id, work_day, queue_id, topic_id, channel
order by agent_id, work_day, queue_id, topic_id, channel`;

type Row = {
	agent: number;
	day: number;
	queue: number;
	topic: number;
	channel: number;
	n: number;
	s1: string;
	s2: string;
	answers: number;
	answers1: number;
	answers2: number;
};

/** A long period in cells of agent x day x segment. */
export function readSeries(
	store: Store,
	{ siteId, settings }: SiteRow,
	period: Period
): Promise<SeriesCells> {
	return store.transaction(
		async (tx) => {
			await tx.query(HASH_JOINS);
			const rows = await tx.query<Row>(SERIES_SQL, [
				siteId,
				period.from,
				period.until,
				settings.weekStart
			]);
			const agentOf = numbering<number>();
			const segmentOf = numbering<string>();
			const agent = Int32Array.from(rows, (row) => agentOf.index(row.agent));
			const segment = Int32Array.from(rows, (row) => segmentOf.index(segmentKey(row)));
			const float = (of: (row: Row) => number) => Float64Array.from(rows, of);
			return {
				agents: await readWindowAgents(tx, siteId, agentOf.values, period),
				segments: segmentOf.values.map(segmentOfKey),
				agent,
				day: Int32Array.from(rows, (row) => row.day),
				segment,
				n: float((row) => row.n),
				s1: float((row) => Number(row.s1) / 1e6),
				s2: float((row) => Number(row.s2) / 1e12),
				answers: float((row) => row.answers),
				answers1: float((row) => row.answers1),
				answers2: float((row) => row.answers2)
			};
		},
		{ statementMs: SERIES_MS }
	);
}
