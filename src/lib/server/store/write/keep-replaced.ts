/** The kinds of rows that a batch may replace, each by the name of its table. */
export type ReplacedKind = 'contact' | 'survey' | 'event' | 'staffing';

const KEYS: Readonly<Record<ReplacedKind, (alias: string) => string>> = {
	contact: (alias) => `${alias}.contact_id`,
	survey: (alias) => `${alias}.contact_id`,
	event: (alias) => `${alias}.event_id`,
	staffing: (alias) =>
		`(extract(epoch from ${alias}.starts_at)::bigint || ' ' || ${alias}.queue_id)`
};

/** SQL of the text that names a row of a kind within its site. */
export function replacedKey(kind: ReplacedKind, alias: string): string {
	return KEYS[kind](alias);
}

/** SQL: the row is the one that a text names, in a form by which the table's key finds it. */
export function isReplacedKey(kind: ReplacedKind, alias: string, key: string): string {
	return kind === 'staffing'
		? `${alias}.starts_at = to_timestamp(split_part(${key}, ' ', 1)::float8) and ${alias}.queue_id = split_part(${key}, ' ', 2)::int`
		: `${KEYS[kind](alias)} = ${key}`;
}

/**
 * SQL that keeps the stored versions which staged rows are about to replace, so that an undo can put them back. What a batch
 * replaces of its own is not kept: an undo takes all of it away.
 * @param incoming the staging table, which has the columns of the kind's table
 */
export function keepReplacedSql(kind: ReplacedKind, incoming: string): string {
	return `insert into replaced_version (site_id, kind, key, batch_id, version)
		select o.site_id, '${kind}', ${KEYS[kind]('o')}, o.batch_id, to_jsonb(o)
		from ${incoming} i join ${kind} o on o.site_id = i.site_id and ${KEYS[kind]('o')} = ${KEYS[kind]('i')}
		where o.batch_id <> i.batch_id`;
}
