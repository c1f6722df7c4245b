import { copyLine, copyText, copyTime } from '../copy-line';
import type { StoreTransaction } from '../store';
import { MEASURE_COLUMNS, measureFields, type Measures } from './measures';
import type { RollUpDelta } from './roll-up-delta';

/** A roll-up of measures: its key begins with the site and a column that grows with time. */
type RollUp = {
	table: string;
	key: readonly string[];
	also: readonly string[];
	sums: readonly string[];
};
const QUEUE_HOUR: RollUp = {
	table: 'queue_hour',
	key: ['site_id', 'hour_start', 'queue_id'],
	also: ['local_day', 'local_hour'],
	sums: [...MEASURE_COLUMNS, 'workload_ms']
};
const AGENT_DAY: RollUp = {
	table: 'agent_day',
	key: ['site_id', 'work_day', 'agent_id', 'shift'],
	also: [],
	sums: MEASURE_COLUMNS
};

export const MEASURE_STAGING = `
create temporary table if not exists delta_queue_hour (like queue_hour) on commit delete rows;
create temporary table if not exists delta_agent_day (like agent_day) on commit delete rows`;

/** A staged cell, and where it lies in time: epoch milliseconds or day number. */
type StagedCell = { at: number; line: string };

function changes(measures: Measures, workloadMs = 0): boolean {
	const { offered, handled, handleMs, lnSum, answered, invited, csat } = measures;
	return (
		workloadMs !== 0 ||
		offered !== 0 ||
		handled !== 0 ||
		answered !== 0 ||
		invited !== 0 ||
		csat.some((n) => n !== 0) ||
		handleMs !== 0 ||
		lnSum !== 0 ||
		measureFields(measures).some((field) => field !== 0 && field !== '0')
	);
}

/** Adds cells to those stored; cells that come to nothing are removed, so that a rebuild is identical. */
async function upsert(
	tx: StoreTransaction,
	{ table, key, also, sums }: RollUp,
	cells: readonly StagedCell[],
	takesOut: boolean
): Promise<void> {
	if (cells.length === 0) return;
	const columns = [...key, ...also, ...sums];
	const staged = cells.map(({ line }) => line);
	await tx.copyIn(`delta_${table}`, columns, staged);
	await tx.query(`insert into ${table} (${columns.join(', ')})
		select ${columns.join(', ')} from delta_${table}
		on conflict (${key.join(', ')}) do update set
		${sums.map((sum) => `${sum} = ${table}.${sum} + excluded.${sum}`).join(', ')}`);
	if (!takesOut) return;
	const same = key.map((column) => `t.${column} = d.${column}`).join(' and ');
	const empty = table === 'queue_hour' ? 't.offered = 0 and t.workload_ms = 0' : 't.offered = 0';
	await tx.query(`delete from ${table} t using delta_${table} d where ${same} and ${empty}`);
}

/**
 * Adds a batch's cells to a roll-up. Those that lie after all that is stored, as nearly all of a history imported in order
 * do, go straight in.
 */
async function addCells(
	tx: StoreTransaction,
	siteId: number,
	rollUp: RollUp,
	cells: readonly StagedCell[],
	takesOut: boolean
): Promise<void> {
	if (cells.length === 0) return;
	const [stored] = await tx.query<{ newest: number | null }>(
		`select max(${rollUp.key[1]}) as newest from ${rollUp.table} where site_id = $1`,
		[siteId]
	);
	const newest = takesOut ? Infinity : (stored?.newest ?? -Infinity);
	const columns = [...rollUp.key, ...rollUp.also, ...rollUp.sums];
	const fresh = cells.filter(({ at }) => at > newest).map(({ line }) => line);
	if (fresh.length > 0) await tx.copyIn(rollUp.table, columns, fresh);
	const known = fresh.length === 0 ? cells : cells.filter(({ at }) => at <= newest);
	await upsert(tx, rollUp, known, takesOut);
}

/** Adds a batch's queue-hour and agent-day cells. Each table is written at most once a transaction. */
export async function applyMeasures(
	tx: StoreTransaction,
	siteId: number,
	delta: RollUpDelta
): Promise<void> {
	const hours: StagedCell[] = [];
	for (const cell of delta.hours.values()) {
		const { hourStart, queueId, localDay, localHour, workloadMs, measures } = cell;
		if (!changes(measures, workloadMs)) continue;
		const key = [siteId, copyTime(hourStart), queueId, localDay, localHour];
		const line = copyLine([...key, ...measureFields(measures), workloadMs]);
		hours.push({ at: hourStart, line });
	}
	await addCells(tx, siteId, QUEUE_HOUR, hours, delta.takesOut);
	const agentDays: StagedCell[] = [];
	for (const { workDay, agentId, shift, measures } of delta.agentDays.values()) {
		if (!changes(measures)) continue;
		const key = [siteId, workDay, agentId, copyText(shift)];
		agentDays.push({ at: workDay, line: copyLine([...key, ...measureFields(measures)]) });
	}
	await addCells(tx, siteId, AGENT_DAY, agentDays, delta.takesOut);
}
