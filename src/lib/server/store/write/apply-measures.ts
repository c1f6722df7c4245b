import { copyLine, copyText, copyTime } from '../copy-line';
import type { StoreTransaction } from '../store';
import { MEASURE_COLUMNS, measureFields, type Measures } from './measures';
import type { RollUpDelta } from './roll-up-delta';

const HOUR_KEY = ['site_id', 'hour_start', 'queue_id'];
const HOUR_COLUMNS = [...HOUR_KEY, 'local_day', 'local_hour', ...MEASURE_COLUMNS, 'workload_ms'];
const AGENT_DAY_KEY = ['site_id', 'work_day', 'agent_id', 'shift'];
const AGENT_DAY_COLUMNS = [...AGENT_DAY_KEY, ...MEASURE_COLUMNS];

export const MEASURE_STAGING = `
create temporary table if not exists delta_queue_hour (like queue_hour) on commit delete rows;
create temporary table if not exists delta_agent_day (like agent_day) on commit delete rows`;

function changes(measures: Measures, workloadMs = 0): boolean {
	return workloadMs !== 0 || measureFields(measures).some((field) => field !== 0 && field !== '0');
}

/** Adds staged cells to a roll-up; cells that come to nothing are removed, so that a rebuild is identical. */
async function addCells(
	tx: StoreTransaction,
	table: string,
	key: readonly string[],
	columns: readonly string[],
	sums: readonly string[],
	lines: readonly string[]
): Promise<void> {
	if (lines.length === 0) return;
	await tx.copyIn(`delta_${table}`, columns, lines);
	await tx.query(`insert into ${table} (${columns.join(', ')})
		select ${columns.join(', ')} from delta_${table}
		on conflict (${key.join(', ')}) do update set
		${sums.map((sum) => `${sum} = ${table}.${sum} + excluded.${sum}`).join(', ')}`);
	const same = key.map((column) => `t.${column} = d.${column}`).join(' and ');
	const zero = ['offered', ...(sums.includes('workload_ms') ? ['workload_ms'] : [])];
	await tx.query(`delete from ${table} t using delta_${table} d
		where ${same} and d.offered <= 0 and ${zero.map((column) => `t.${column} = 0`).join(' and ')}`);
}

/** Adds a batch's queue-hour and agent-day cells. Each table is written at most once a transaction. */
export async function applyMeasures(
	tx: StoreTransaction,
	siteId: number,
	delta: RollUpDelta
): Promise<void> {
	const hours: string[] = [];
	for (const {
		hourStart,
		queueId,
		localDay,
		localHour,
		workloadMs,
		measures
	} of delta.hours.values()) {
		if (!changes(measures, workloadMs)) continue;
		const fields = measureFields(measures);
		hours.push(
			copyLine([siteId, copyTime(hourStart), queueId, localDay, localHour, ...fields, workloadMs])
		);
	}
	await addCells(
		tx,
		'queue_hour',
		HOUR_KEY,
		HOUR_COLUMNS,
		[...MEASURE_COLUMNS, 'workload_ms'],
		hours
	);
	const agentDays: string[] = [];
	for (const { workDay, agentId, shift, measures } of delta.agentDays.values()) {
		if (!changes(measures)) continue;
		agentDays.push(
			copyLine([siteId, workDay, agentId, copyText(shift), ...measureFields(measures)])
		);
	}
	await addCells(tx, 'agent_day', AGENT_DAY_KEY, AGENT_DAY_COLUMNS, MEASURE_COLUMNS, agentDays);
}
