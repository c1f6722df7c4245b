import { numberArray } from '../sql-array';
import type { StoreTransaction } from '../store';
import { cellsOf, type DayCell, type RollUpDelta, type WeekCell } from './roll-up-delta';
import { addSketch, sketchBytes } from './sketch-bytes';

const DAY_KEY = ['local_day', 'queue_id'];
const WEEK_KEY = ['week', 'queue_id', 'topic_id', 'channel'];

export const SKETCH_STAGING = `
create temporary table if not exists merged_queue_day (like queue_day) on commit delete rows;
create temporary table if not exists merged_segment_week (like segment_week) on commit delete rows`;

type Cell = Pick<DayCell, 'n' | 'counts'>;

/** Reads the stored sketches of the given keys and adds them to the cells. */
async function addStored<Stored extends Cell>(
	tx: StoreTransaction,
	siteId: number,
	table: string,
	key: readonly string[],
	cells: readonly Stored[],
	keyOf: (cell: Stored) => number[],
	add: (cell: Stored, row: Record<string, number>) => void
): Promise<void> {
	const keys = cells.map(keyOf);
	const arrays = key.map((_, i) => numberArray(keys.map((values) => values[i] ?? 0)));
	const rows = await tx.query<Record<string, number> & { at: number; sketch: Buffer }>(
		`select k.at, t.* from unnest(${key.map((_, i) => `$${i + 2}::text::int[]`).join(', ')})
			with ordinality k (${key.join(', ')}, at)
		join ${table} t on t.site_id = $1 and ${key.map((column) => `t.${column} = k.${column}`).join(' and ')}`,
		[siteId, ...arrays]
	);
	for (const row of rows) {
		const cell = cells[row.at - 1];
		if (!cell) throw new Error(`${table} answered for a key that was not asked`);
		add(cell, row);
		addSketch(cell.counts, row.sketch);
	}
}

/** Writes merged cells over what is stored; those without a contact are removed. */
async function replaceCells<Stored extends Cell>(
	tx: StoreTransaction,
	siteId: number,
	table: string,
	key: readonly string[],
	sums: readonly string[],
	cells: readonly Stored[],
	fields: (cell: Stored) => number[]
): Promise<void> {
	if (cells.length === 0) return;
	const columns = ['site_id', ...key, ...sums, 'sketch'];
	await tx.copyIn(`merged_${table}`, columns, cells, (row, cell) => {
		row.whole(siteId);
		for (const field of fields(cell)) row.whole(field);
		row.bytes(sketchBytes(cell.counts));
	});
	await tx.query(`insert into ${table} (${columns.join(', ')})
		select ${columns.join(', ')} from merged_${table} where n > 0
		on conflict (site_id, ${key.join(', ')}) do update set
		${[...sums, 'sketch'].map((column) => `${column} = excluded.${column}`).join(', ')}`);
	if (cells.every(({ n }) => n > 0)) return;
	const same = ['site_id', ...key].map((column) => `t.${column} = m.${column}`).join(' and ');
	await tx.query(`delete from ${table} t using merged_${table} m where ${same} and m.n = 0`);
}

function changed({ counts }: Cell): boolean {
	for (const count of counts.values()) if (count !== 0) return true;
	return false;
}

/**
 * Adds a batch's sketches to the stored ones. The caller holds the site's lock. Each table is written at most once a
 * transaction.
 * @returns the weeks whose sketches changed
 */
export async function applySketches(
	tx: StoreTransaction,
	siteId: number,
	delta: RollUpDelta
): Promise<number[]> {
	const days = [...cellsOf(delta.days)].filter(changed);
	const dayKey = ({ localDay, queueId }: DayCell) => [localDay, queueId];
	await addStored(tx, siteId, 'queue_day', DAY_KEY, days, dayKey, (cell, row) => {
		cell.n += row.n ?? 0;
	});
	await replaceCells(tx, siteId, 'queue_day', DAY_KEY, ['n'], days, (cell) => [
		...dayKey(cell),
		cell.n
	]);
	const weeks = [...cellsOf(delta.weeks)].filter((cell) => changed(cell) || cell.handleMs !== 0);
	const weekKey = ({ week, queueId, topicId, channel }: WeekCell) => [
		...[week, queueId, topicId, channel]
	];
	await addStored(tx, siteId, 'segment_week', WEEK_KEY, weeks, weekKey, (cell, row) => {
		cell.n += row.n ?? 0;
		cell.handleMs += row.handle_ms ?? 0;
	});
	const sums = ['n', 'handle_ms'];
	await replaceCells(tx, siteId, 'segment_week', WEEK_KEY, sums, weeks, (cell) => [
		...weekKey(cell),
		cell.n,
		cell.handleMs
	]);
	return [...new Set(weeks.map(({ week }) => week))];
}
