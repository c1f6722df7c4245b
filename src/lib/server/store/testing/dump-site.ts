import type { Queryable } from '../store';

const ORDER = {
	contact: 'contact_id',
	survey: 'contact_id',
	queue_hour: 'hour_start, queue_id',
	agent_day: 'work_day, agent_id, shift',
	queue_day: 'local_day, queue_id',
	segment_week: 'week, queue_id, topic_id, channel'
} as const;
export type DumpedTable = keyof typeof ORDER;

export const ROLL_UPS = ['queue_hour', 'agent_day', 'queue_day', 'segment_week'] as const;

/** Everything a site has in some tables, comparable across sites, engines and moments. */
export async function dumpSite(
	store: Queryable,
	siteId: number,
	tables: readonly DumpedTable[] = ROLL_UPS
): Promise<Record<string, unknown[]>> {
	const dump: Record<string, unknown[]> = {};
	for (const table of tables) {
		const rows = await store.query<Record<string, unknown>>(
			`select * from ${table} where site_id = $1 order by ${ORDER[table]}`,
			[siteId]
		);
		dump[table] = rows.map((row) =>
			Object.fromEntries(
				Object.entries(row)
					.filter(([column]) => column !== 'site_id' && column !== 'batch_id')
					.map(([column, value]) => [
						column,
						Buffer.isBuffer(value) ? value.toString('hex') : value
					])
			)
		);
	}
	return dump;
}
