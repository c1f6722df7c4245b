import type { Period } from '$lib/domain/period';
import type { SiteSettings } from '$lib/domain/site';
import type { Parameter, Queryable } from '../store';
import { addSketch, type BucketCounts } from '../write/sketch-bytes';
import { weekOfDay } from './resolved-baseline';

/** What contacts can be grouped by. */
export const CONTACT_GROUPS = [
	'none',
	'day',
	'week',
	'hour',
	'weekday',
	'shift',
	'queue',
	'topic',
	'channel',
	'agent',
	'seniority'
] as const;
export type ContactGroup = (typeof CONTACT_GROUPS)[number];

/** Numbers and sketches of one group; `key` is a number of the reference tables where there is one. */
export type GroupedMeasures = {
	key: string;
	contacts: number;
	handled: number;
	handleMs: number;
	/** Handle times by logarithmic bucket. */
	buckets: BucketCounts;
	/** Answers by score 1 to 5. */
	csat: number[];
	invited: number;
};

const KEYS = {
	none: `''`,
	day: 'c.work_day::text',
	hour: 'c.local_hour::text',
	weekday: '((c.work_day + 7000003) % 7 + 1)::text',
	shift: 'c.shift',
	queue: 'c.queue_id::text',
	topic: 'c.topic_id::text',
	channel: 'c.channel::text',
	agent: 'c.agent_id::text'
} as const;

/** Base of the logarithmic buckets, as domain/handle-time.ts has it. */
const BUCKET = 'ceil(ln(greatest(1, c.handle_ms / 1000.0::float8)) / ln(1.01::float8 / 0.99))::int';

const AGENT_JOIN = '\n\tleft join agent a on a.site_id = c.site_id and a.id = c.agent_id';

/** The tenure band on the day of the contact; the source's label where there is no hire date. */
function seniorityKey(bands: SiteSettings['seniorityBands'], put: (value: Parameter) => string) {
	const tenure = `(c.work_day - (a.hired_on - date '1970-01-01'))`;
	const cases = [...bands]
		.sort((a, b) => b.fromDays - a.fromDays)
		.map(({ name, fromDays }) => `when ${tenure} >= ${put(fromDays)}::int then ${put(name)}::text`);
	return cases.length === 0
		? `coalesce(c.tenure_label, '')`
		: `case when a.hired_on is null then coalesce(c.tenure_label, '') ${cases.join(' ')} else '' end`;
}

export function groupedMeasuresSql(
	{ weekStart, seniorityBands }: Pick<SiteSettings, 'weekStart' | 'seniorityBands'>,
	by: ContactGroup,
	siteId: number,
	{ from, until }: Period,
	agentId: number | null
): { text: string; parameters: Parameter[] } {
	const parameters: Parameter[] = [siteId, from, until];
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const key =
		by === 'seniority'
			? seniorityKey(seniorityBands, put)
			: by === 'week'
				? `${weekOfDay('c.work_day', `${put(weekStart)}::int`)}::text`
				: KEYS[by];
	const ofAgent = agentId === null ? '' : ` and c.agent_id = ${put(agentId)}::int`;
	const scores = [1, 2, 3, 4, 5];
	const text = `with counted as (
	select ${key} as key, case when c.handle_ms is null then null else ${BUCKET} end as bucket,
		count(*) as contacts, count(c.handle_ms) as handled, coalesce(sum(c.handle_ms), 0) as handle_ms,
		${scores.map((score) => `count(*) filter (where s.csat = ${score}) as csat_${score}`).join(', ')},
		count(*) filter (where coalesce(c.survey_invited, c.answered)) as invited
	from contact c
	left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id${by === 'seniority' ? AGENT_JOIN : ''}
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int${ofAgent}
	group by 1, 2
)
select key, sum(contacts)::int as contacts, sum(handled)::int as handled, sum(handle_ms)::text as "handleMs",
	${scores.map((score) => `sum(csat_${score})::int as "csat${score}"`).join(', ')}, sum(invited)::int as invited,
	string_agg(int2send(bucket::smallint) || int4send(handled::int), ''::bytea order by bucket)
		filter (where bucket is not null) as sketch
from counted
group by key
order by key collate "C"`;
	return { text, parameters };
}

type Row = Omit<GroupedMeasures, 'handleMs' | 'buckets' | 'csat'> & {
	handleMs: string;
	sketch: Buffer | null;
} & Record<`csat${1 | 2 | 3 | 4 | 5}`, number>;

/**
 * The contacts of some days in groups, by one pass over them.
 * @param by one of CONTACT_GROUPS; week: its first day, weekday: 1 Monday
 * @param agentId only this agent's
 */
export async function readGroupedMeasures(
	store: Queryable,
	siteId: number,
	settings: Pick<SiteSettings, 'weekStart' | 'seniorityBands'>,
	period: Period,
	by: ContactGroup,
	agentId: number | null = null
): Promise<GroupedMeasures[]> {
	const { text, parameters } = groupedMeasuresSql(settings, by, siteId, period, agentId);
	const rows = await store.query<Row>(text, parameters);
	return rows.map(({ key, contacts, handled, handleMs, invited, sketch, ...row }) => {
		const buckets: BucketCounts = new Map();
		if (sketch) addSketch(buckets, sketch);
		const csat = [row.csat1, row.csat2, row.csat3, row.csat4, row.csat5];
		return { key, contacts, handled, handleMs: Number(handleMs), buckets, csat, invited };
	});
}
