import type { CopyRow } from '../copy-row';
import type { StoreTransaction } from '../store';
import { anyMeasure, MEASURE_COLUMNS, writeMeasures } from './measures';
import { partByNewest } from './part-by-newest';
import { cellsOf, type AgentDayCell, type HourCell, type RollUpDelta } from './roll-up-delta';
import type { NewestCells } from './standing';

/** A roll-up of measures: its key begins with the site and a column that grows with time. */
type RollUp<Cell> = {
	table: string;
	newest: keyof NewestCells;
	key: readonly string[];
	also: readonly string[];
	sums: readonly string[];
	/** Where a cell lies in time: epoch milliseconds or day number. */
	at(cell: Cell): number;
	write(row: CopyRow, siteId: number, cell: Cell): void;
	/** Condition on stored cell t: nothing is left in it. */
	empty: string;
};

const QUEUE_HOUR: RollUp<HourCell> = {
	table: 'queue_hour',
	newest: 'queueHour',
	key: ['site_id', 'hour_start', 'queue_id'],
	also: ['local_day', 'local_hour'],
	sums: [...MEASURE_COLUMNS, 'workload_ms'],
	at: ({ hourStart }) => hourStart,
	write(row, siteId, { hourStart, queueId, localDay, localHour, measures, workloadMs }) {
		row.whole(siteId);
		row.time(hourStart);
		row.whole(queueId);
		row.whole(localDay);
		row.whole(localHour);
		writeMeasures(row, measures);
		row.whole(workloadMs);
	},
	empty: 't.offered = 0 and t.workload_ms = 0'
};

const AGENT_DAY: RollUp<AgentDayCell> = {
	table: 'agent_day',
	newest: 'agentDay',
	key: ['site_id', 'work_day', 'agent_id', 'shift'],
	also: [],
	sums: MEASURE_COLUMNS,
	at: ({ workDay }) => workDay,
	write(row, siteId, { workDay, agentId, shift, measures }) {
		row.whole(siteId);
		row.whole(workDay);
		row.whole(agentId);
		row.text(shift);
		writeMeasures(row, measures);
	},
	empty: 't.offered = 0'
};

export const MEASURE_STAGING = `
create temporary table if not exists delta_queue_hour (like queue_hour) on commit delete rows;
create temporary table if not exists delta_agent_day (like agent_day) on commit delete rows`;

/** Adds cells to those stored; cells that come to nothing are removed, so that a rebuild is identical. */
async function upsert<Cell>(
	tx: StoreTransaction,
	siteId: number,
	{ table, key, also, sums, empty, write }: RollUp<Cell>,
	cells: readonly Cell[],
	takesOut: boolean
): Promise<void> {
	const columns = [...key, ...also, ...sums];
	await tx.copyIn(`delta_${table}`, columns, cells, (row, cell) => write(row, siteId, cell));
	await tx.query(`insert into ${table} (${columns.join(', ')})
		select ${columns.join(', ')} from delta_${table}
		on conflict (${key.join(', ')}) do update set
		${sums.map((sum) => `${sum} = ${table}.${sum} + excluded.${sum}`).join(', ')}`);
	if (!takesOut) return;
	const same = key.map((column) => `t.${column} = d.${column}`).join(' and ');
	// Key by key: the planner takes emptied cells for rare, and would go through all that came in for each of them.
	await tx.query(`delete from ${table} t using (
		select d.* from delta_${table} d
		cross join lateral (select from ${table} t where ${same} and ${empty} limit 1) emptied) d
		where ${same}`);
}

/**
 * Adds a batch's cells to a roll-up. Those that lie after all that is stored, as nearly all of a history imported in order
 * do, go straight in.
 */
async function addCells<Cell>(
	tx: StoreTransaction,
	siteId: number,
	rollUp: RollUp<Cell>,
	cells: readonly Cell[],
	newest: NewestCells,
	takesOut: boolean
): Promise<void> {
	if (cells.length === 0) return;
	const { table, key, also, sums, at } = rollUp;
	const { fresh, known } = takesOut
		? { fresh: [], known: cells }
		: partByNewest(newest[rollUp.newest], cells, at);
	if (fresh.length > 0) {
		const write = (row: CopyRow, cell: Cell) => rollUp.write(row, siteId, cell);
		await tx.copyIn(table, [...key, ...also, ...sums], fresh, write);
	}
	if (known.length > 0) await upsert(tx, siteId, rollUp, known, takesOut);
}

/**
 * Adds a batch's queue-hour and agent-day cells. Each table is written at most once a transaction.
 * @param newest where the newest stored cells lie
 */
export async function applyMeasures(
	tx: StoreTransaction,
	siteId: number,
	delta: RollUpDelta,
	newest: NewestCells
): Promise<void> {
	const hours = cellsOf(
		delta.hours,
		({ workloadMs, measures }) => workloadMs !== 0 || anyMeasure(measures)
	);
	await addCells(tx, siteId, QUEUE_HOUR, hours, newest, delta.takesOut);
	const agentDays = cellsOf(delta.agentDays, ({ measures }) => anyMeasure(measures));
	await addCells(tx, siteId, AGENT_DAY, agentDays, newest, delta.takesOut);
}
