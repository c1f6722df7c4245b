import { textArray } from '../sql-array';
import type { StoreTransaction } from '../store';
import { isReplacedKey, replacedKey, type ReplacedKind } from '../write/keep-replaced';

/** Rows taken back in one transaction: long enough to be quick, short enough for others to get their turn. */
const PIECE_ROWS = 10_000;

export type UndoneBatch = { siteId: number; batchId: number };

/**
 * SQL of the stored rows o of a kind that are staged, as u; and as r of what will be put back. The site is the staged row's
 * own: of one that the statistics do not know yet the planner expects next to nothing, and would compare all with all.
 */
export function stagedRows(kind: ReplacedKind): string {
	return `undone_${kind} u join ${kind} o on o.site_id = u.site_id and ${isReplacedKey(kind, 'o', 'u.key')}`;
}
export function restoredRows(kind: ReplacedKind): string {
	return `undone_${kind} u join replaced_version v on v.site_id = u.site_id and v.kind = '${kind}' and v.key = u.key and v.seq = u.seq
		cross join lateral jsonb_populate_record(null::${kind}, v.version) r`;
}

/** The keys of the next rows that the batch wrote last, in their order. Read without the site's lock: it may take a while. */
export async function nextKeys(
	tx: StoreTransaction,
	kind: ReplacedKind,
	{ siteId, batchId }: UndoneBatch,
	after: string
): Promise<string[]> {
	const key = replacedKey(kind, 'o');
	const rows = await tx.query<{ key: string }>(
		`select ${key} as key from ${kind} o where o.site_id = $1 and o.batch_id = $2 and ${key} > $3::text
		order by ${key} limit ${PIECE_ROWS}`,
		[siteId, batchId, after]
	);
	return rows.map((row) => row.key);
}

/**
 * Stages the rows that still are as the batch left them, each with the version that holds without it: the newest before of
 * a batch that stands, or none.
 */
export async function stagePiece(
	tx: StoreTransaction,
	kind: ReplacedKind,
	{ siteId, batchId }: UndoneBatch,
	keys: readonly string[]
): Promise<void> {
	await tx.query(
		`create temporary table if not exists undone_${kind} (site_id int not null, key text collate "C" not null, seq bigint) on commit delete rows`
	);
	await tx.query(
		`insert into undone_${kind} select $1::int, k.key, prior.seq
		from unnest($3::text::text[]) k (key)
		cross join lateral (
			select from ${kind} o where o.site_id = $1 and ${isReplacedKey(kind, 'o', 'k.key')} and o.batch_id = $2 limit 1) stands
		left join lateral (
			select v.seq from replaced_version v
			where v.site_id = $1 and v.kind = '${kind}' and v.key = k.key and v.batch_id <> $2 and not exists (
				select from import_batch b
				where b.site_id = $1 and b.batch_id = v.batch_id and b.status in ('undoing', 'undone'))
			order by v.seq desc limit 1) prior on true`,
		[siteId, batchId, textArray(keys)]
	);
}

/** Puts the staged versions back, removes the rows that have none, and counts both on the batch. */
export async function applyPiece(
	tx: StoreTransaction,
	kind: ReplacedKind,
	columns: readonly string[],
	{ siteId, batchId }: UndoneBatch
): Promise<void> {
	const same = isReplacedKey(kind, 'o', 'u.key');
	const set = columns.map((column) => `${column} = r.${column}`).join(', ');
	await tx.query(
		`update ${kind} o set ${set} from ${restoredRows(kind)} where o.site_id = u.site_id and ${same}`
	);
	await tx.query(
		`delete from ${kind} o using undone_${kind} u where u.seq is null and o.site_id = u.site_id and ${same}`
	);
	await tx.query(
		`delete from replaced_version v using undone_${kind} u
		where v.site_id = u.site_id and v.kind = '${kind}' and v.key = u.key and v.seq = u.seq`
	);
	await tx.query(
		`update import_batch b set undo = b.undo || jsonb_build_object(
			'removed', (b.undo ->> 'removed')::int + n.removed, 'restored', (b.undo ->> 'restored')::int + n.restored)
		from (select count(*) filter (where seq is null) as removed, count(seq) as restored from undone_${kind}) n
		where b.site_id = $1 and b.batch_id = $2`,
		[siteId, batchId]
	);
}
