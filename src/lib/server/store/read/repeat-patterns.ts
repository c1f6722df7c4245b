import type { Period } from '$lib/domain/period';
import { REPEAT_KINDS, type RepeatPattern } from '$lib/domain/repeat-pattern';
import type { Store } from '../store';
import { HASH_JOINS } from './resolved-baseline';

/** Longest time that the one pass may take, milliseconds. */
const REPEATS_MS = 120_000;

/**
 * Customers by what they did in the days $2 to $3 (exclusive): for each topic how many over-served, struggling and ordinary
 * contacts there were, and how many of those were followed by another about the topic within $4 days. The last $4 days
 * only follow. Long: beyond the line, untagged; ordinary: no rule singled it out, untagged. Customers who are alike are one
 * row, so that the answer does not grow with their number.
 */
export const REPEAT_PATTERNS_SQL = `with known as (
	select c.customer_key, c.topic_id, c.started_at, c.work_day,
		case when c.answered and c.handle_ms is not null and not c.tagged then
			case when j.kind is null then 0 when j.kind = 'over-service' then 1 when j.kind = 'struggle' then 2 end
		end as kind
	from contact c left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.customer_key is not null and c.topic_id > 0
), followed as (
	select customer_key, topic_id, work_day, kind, count(*) over after > 0 as repeated
	from known
	window after as (partition by customer_key, topic_id order by started_at
		range between interval '1 microsecond' following and make_interval(days => $4::int) following)
), cell as (
	select customer_key, topic_id, kind, count(*) as contacts, count(*) filter (where repeated) as repeated
	from followed where kind is not null and work_day < $3::int - $4::int
	group by customer_key, topic_id, kind
), customer as (
	select string_agg(concat_ws(':', topic_id, kind, contacts, repeated), ' ' order by topic_id, kind) as pattern
	from cell group by customer_key
)
select pattern, count(*)::int as customers from customer group by pattern order by pattern collate "C"`;

/** What repeats are counted from, by one pass over the contacts of a period. */
export function readRepeatPatterns(
	store: Store,
	siteId: number,
	{ from, until }: Period,
	repeatDays: number
): Promise<RepeatPattern[]> {
	return store.transaction(
		async (tx) => {
			await tx.query(HASH_JOINS);
			const parameters = [siteId, from, until, repeatDays];
			const rows = await tx.query<{ pattern: string; customers: number }>(
				REPEAT_PATTERNS_SQL,
				parameters
			);
			return rows.map(({ pattern, customers }) => ({
				customers,
				cells: pattern.split(' ').map((cell) => {
					const [topic = 0, kind = 0, contacts = 0, repeated = 0] = cell.split(':').map(Number);
					return { topic, kind: REPEAT_KINDS[kind] ?? 'ordinary', contacts, repeated };
				})
			}));
		},
		{ statementMs: REPEATS_MS }
	);
}
