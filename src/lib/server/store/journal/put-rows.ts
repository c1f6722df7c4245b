import type { Store } from '../store';
import type { KeptTable } from './journal';

const KEYS: Readonly<Record<KeptTable, readonly string[]>> = {
	site: ['site_id'],
	api_key: ['site_id', 'key_id'],
	saved_mapping: ['site_id', 'signature'],
	flag: ['site_id', 'flag_id'],
	flag_answer: ['site_id', 'flag_id', 'agent_id'],
	action: ['site_id', 'action_id'],
	review: ['site_id', 'week'],
	saved_view: ['site_id', 'view_id'],
	wall_device: ['site_id', 'device_id'],
	review_reader: ['site_id', 'reader_id'],
	review_mail: ['site_id', 'reader_id', 'week'],
	agent_goal: ['site_id', 'goal_id']
};
/** Columns whose numbers the database gives: they go on after those that are put back. */
const NUMBERED: Readonly<Partial<Record<KeptTable, string>>> = {
	site: 'site_id',
	action: 'action_id',
	saved_view: 'view_id'
};

/** Puts rows of a small table back as the journal has them, in the place of those with the same key. */
export async function putRows(
	store: Store,
	table: KeptTable,
	rows: readonly Record<string, unknown>[]
): Promise<void> {
	const names = Object.keys(rows[0] ?? {});
	if (names.length === 0) return;
	const keys = KEYS[table];
	const changed = names.filter((name) => !keys.includes(name));
	await store.query(
		`insert into ${table} (${names.join(', ')}) overriding system value
		select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)
		on conflict (${keys.join(', ')}) do update
		set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`,
		[JSON.stringify(rows)]
	);
	const numbered = NUMBERED[table];
	if (numbered === undefined) return;
	await store.query(
		`select setval(pg_get_serial_sequence('${table}', '${numbered}'), (select max(${numbered}) from ${table}))`
	);
}
