import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

/** What levels of handle time and satisfaction are made of, one local hour of the whole site. */
export type LevelHour = {
	localDay: number;
	localHour: number;
	answered: number;
	/** Contacts with a handle time; sums of ln seconds and of its square over them. */
	handled: number;
	lnSum: number;
	lnSquareSum: number;
	/** Answers by score 1 to 5. */
	csat: [number, number, number, number, number];
};

export const LEVEL_HOURS_SQL = `select local_day as "localDay", local_hour as "localHour",
	sum(answered)::int as answered, sum(handled)::int as handled,
	sum(ln_sum)::text as ln, sum(ln_square_sum)::text as "lnSquare",
	sum(csat_1)::int as csat1, sum(csat_2)::int as csat2, sum(csat_3)::int as csat3,
	sum(csat_4)::int as csat4, sum(csat_5)::int as csat5
from queue_hour
where site_id = $1 and hour_start >= to_timestamp(($2::int - 2) * 86400.0) and hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and local_day >= $2::int and local_day < $3::int
group by hour_start, local_day, local_hour
order by hour_start`;

type Row = Pick<LevelHour, 'localDay' | 'localHour' | 'answered' | 'handled'> &
	Record<'csat1' | 'csat2' | 'csat3' | 'csat4' | 'csat5', number> &
	Record<'ln' | 'lnSquare', string>;

/** The hours of some local days, ascending: fewer sums than readHourRows, for screens that are read at every change. */
export async function readLevelHours(
	store: Queryable,
	siteId: number,
	{ from, until }: Period
): Promise<LevelHour[]> {
	const rows = await store.query<Row>(LEVEL_HOURS_SQL, [siteId, from, until]);
	return rows.map(({ ln, lnSquare, csat1, csat2, csat3, csat4, csat5, ...row }) => ({
		...row,
		lnSum: Number(ln) / 1e6,
		lnSquareSum: Number(lnSquare) / 1e12,
		csat: [csat1, csat2, csat3, csat4, csat5]
	}));
}
