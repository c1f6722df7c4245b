import type { CopyRow } from '../copy-row';
import { numberArray } from '../sql-array';
import type { StoreTransaction } from '../store';
import { partByNewest } from './part-by-newest';
import { cellsOf, type DayCell, type RollUpDelta, type WeekCell } from './roll-up-delta';
import { addSketch, sketchBytes } from './sketch-bytes';
import type { NewestCells } from './standing';

type Cell = Pick<DayCell, 'n' | 'counts'>;

/** A roll-up of sketches: its key begins with the site and a column that grows with time. */
type SketchTable<Stored extends Cell> = {
	table: string;
	newest: keyof NewestCells;
	key: readonly string[];
	sums: readonly string[];
	keyOf(cell: Stored): number[];
	sumsOf(cell: Stored): number[];
	add(cell: Stored, row: Record<string, number>): void;
};

const QUEUE_DAY: SketchTable<DayCell> = {
	table: 'queue_day',
	newest: 'queueDay',
	key: ['local_day', 'queue_id'],
	sums: ['n'],
	keyOf: ({ localDay, queueId }) => [localDay, queueId],
	sumsOf: ({ n }) => [n],
	add(cell, row) {
		cell.n += row.n ?? 0;
	}
};

const SEGMENT_WEEK: SketchTable<WeekCell> = {
	table: 'segment_week',
	newest: 'segmentWeek',
	key: ['week', 'queue_id', 'topic_id', 'channel'],
	sums: ['n', 'handle_ms'],
	keyOf: ({ week, queueId, topicId, channel }) => [week, queueId, topicId, channel],
	sumsOf: ({ n, handleMs }) => [n, handleMs],
	add(cell, row) {
		cell.n += row.n ?? 0;
		cell.handleMs += row.handle_ms ?? 0;
	}
};

export const SKETCH_STAGING = `
create temporary table if not exists merged_queue_day (like queue_day) on commit delete rows;
create temporary table if not exists merged_segment_week (like segment_week) on commit delete rows`;

const columnsOf = ({ key, sums }: Pick<SketchTable<never>, 'key' | 'sums'>) => [
	...['site_id', ...key, ...sums, 'sketch']
];

function copy<Stored extends Cell>(
	tx: StoreTransaction,
	siteId: number,
	into: string,
	{ key, sums, keyOf, sumsOf }: SketchTable<Stored>,
	cells: readonly Stored[]
): Promise<void> {
	const write = (row: CopyRow, cell: Stored) => {
		row.whole(siteId);
		for (const part of keyOf(cell)) row.whole(part);
		for (const sum of sumsOf(cell)) row.whole(sum);
		row.bytes(sketchBytes(cell.counts));
	};
	return tx.copyIn(into, columnsOf({ key, sums }), cells, write);
}

/** Reads the stored sketches of the cells' keys and adds them to the cells. */
async function addStored<Stored extends Cell>(
	tx: StoreTransaction,
	siteId: number,
	{ table, key, keyOf, add }: SketchTable<Stored>,
	cells: readonly Stored[]
): Promise<void> {
	const keys = cells.map(keyOf);
	const arrays = key.map((_, i) => numberArray(keys.map((values) => values[i] ?? 0)));
	// The site stands beside each key, as in the look-up of stored ids: the statistics may not know it yet.
	const sites = `array_fill($1::int, array[cardinality($2::text::int[])])`;
	const rows = await tx.query<Record<string, number> & { at: number; sketch: Buffer }>(
		`select k.at, t.* from unnest(${sites}, ${key.map((_, i) => `$${i + 2}::text::int[]`).join(', ')})
			with ordinality k (site_id, ${key.join(', ')}, at),
		lateral (select * from ${table} t where t.site_id = k.site_id
			and ${key.map((column) => `t.${column} = k.${column}`).join(' and ')} limit 1) t`,
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
	sketches: SketchTable<Stored>,
	cells: readonly Stored[]
): Promise<void> {
	const { table, key, sums } = sketches;
	const columns = columnsOf(sketches).join(', ');
	await copy(tx, siteId, `merged_${table}`, sketches, cells);
	await tx.query(`insert into ${table} (${columns})
		select ${columns} from merged_${table} where n > 0
		on conflict (site_id, ${key.join(', ')}) do update set
		${[...sums, 'sketch'].map((column) => `${column} = excluded.${column}`).join(', ')}`);
	if (cells.every(({ n }) => n > 0)) return;
	const same = ['site_id', ...key].map((column) => `t.${column} = m.${column}`).join(' and ');
	await tx.query(`delete from ${table} t using merged_${table} m where ${same} and m.n = 0`);
}

async function addCells<Stored extends Cell>(
	tx: StoreTransaction,
	siteId: number,
	sketches: SketchTable<Stored>,
	cells: readonly Stored[],
	newest: NewestCells,
	takesOut: boolean
): Promise<void> {
	if (cells.length === 0) return;
	const { table, keyOf } = sketches;
	const { fresh, known } = takesOut
		? { fresh: [], known: cells }
		: partByNewest(newest[sketches.newest], cells, (cell) => keyOf(cell)[0] ?? 0);
	if (fresh.length > 0) await copy(tx, siteId, table, sketches, fresh);
	if (known.length === 0) return;
	await addStored(tx, siteId, sketches, known);
	await replaceCells(tx, siteId, sketches, known);
}

function changed({ counts }: Cell): boolean {
	for (const count of counts.values()) if (count !== 0) return true;
	return false;
}

/**
 * Adds a batch's sketches to the stored ones. The caller holds the site's lock. Each table is written at most once a
 * transaction.
 * @param newest where the newest stored cells lie
 * @returns the weeks whose sketches changed
 */
export async function applySketches(
	tx: StoreTransaction,
	siteId: number,
	{ days, weeks, takesOut }: RollUpDelta,
	newest: NewestCells
): Promise<number[]> {
	const changedDays = cellsOf(days, changed);
	await addCells(tx, siteId, QUEUE_DAY, changedDays, newest, takesOut);
	const changedWeeks = cellsOf(weeks, (cell) => changed(cell) || cell.handleMs !== 0);
	await addCells(tx, siteId, SEGMENT_WEEK, changedWeeks, newest, takesOut);
	return [...new Set(changedWeeks.map(({ week }) => week))];
}
