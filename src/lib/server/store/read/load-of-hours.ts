/**
 * The hour, since 1970, in which contact c began. By `date_part` and not `extract`, whose decimal numbers take several times
 * as long.
 */
export const HOUR_BEGUN = `floor(date_part('epoch', c.started_at) / 3600)::int`;

/** The hours, since 1970, in which contact c began and ended. */
export const HOUR_COLUMNS = `${HOUR_BEGUN} as hour,
		floor((date_part('epoch', c.started_at) + coalesce(c.handle_ms, 0) / 1000) / 3600)::int as last_hour`;

/**
 * SQL of common table expressions, the last of them `load (queue_id, hour, peak)`, from `window_contact (queue_id, agent_id,
 * direction, answered, hour, last_hour)`. An hour of a queue is peak when its arrivals per signed-in agent exceed the 75th
 * percentile of the queue's hours. How many are signed in, the centre's own staffing says, of the intervals that begin in the
 * hour; without it (or where it says nobody) it is the queue's agents with a contact that overlaps the hour or its neighbours.
 * $1 is the site.
 */
export const LOAD_OF_HOURS = `arrivals as (
	select queue_id, hour, count(*) as n from window_contact where direction = 0 group by queue_id, hour
), spell as (
	select distinct queue_id, agent_id, hour, last_hour from window_contact where agent_id > 0 and answered
), signed_in as (
	select queue_id, h as hour, count(distinct agent_id) as n
	from spell, generate_series(hour - 1, last_hour + 1) as h group by queue_id, h
), staffed as (
	select queue_id, floor(extract(epoch from starts_at) / 3600)::int as hour,
		nullif(sum(signed_in_seconds)::float8 / sum(seconds), 0) as n
	from staffing
	where site_id = $1 and starts_at >= (select to_timestamp(min(hour) * 3600.0) from arrivals)
		and starts_at < (select to_timestamp((max(hour) + 1) * 3600.0) from arrivals)
	group by queue_id, floor(extract(epoch from starts_at) / 3600)
), pressure as (
	select a.queue_id, a.hour, a.n::float8 / coalesce(t.n, s.n) as per_agent
	from arrivals a left join signed_in s using (queue_id, hour) left join staffed t using (queue_id, hour)
	where coalesce(t.n, s.n) is not null
), line as (
	select queue_id, percentile_cont(0.75) within group (order by per_agent) as p75 from pressure group by queue_id
), load as (
	select p.queue_id, p.hour, (p.per_agent > l.p75)::int as peak from pressure p join line l using (queue_id)
`;
