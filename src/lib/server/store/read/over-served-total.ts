import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

export const OVER_SERVED_TOTAL_SQL = `select count(*)::int as "overServed",
	coalesce(sum(j.displaced order by c.contact_id collate "C"), 0) as displaced
from judgement j join contact c using (site_id, contact_id)
where j.site_id = $1 and j.week >= $2::int - 7 and j.week < $3::int and j.kind = 'over-service'
	and c.work_day >= $2::int and c.work_day < $3::int`;

/** Over-served contacts of a period, and the customers who could have been served in their excess. */
export async function readOverServedTotal(
	store: Queryable,
	siteId: number,
	{ from, until }: Period
): Promise<{ overServed: number; displaced: number }> {
	const [row] = await store.query<{ overServed: number; displaced: number }>(
		OVER_SERVED_TOTAL_SQL,
		[siteId, from, until]
	);
	return row ?? { overServed: 0, displaced: 0 };
}
