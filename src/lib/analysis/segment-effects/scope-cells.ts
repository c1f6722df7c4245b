import { daysOf } from '$lib/domain/period';
import type { AnalysisWindow, Metric, Scope, WindowCells } from '$lib/domain/window';
import { metricSums, type MetricSums } from './metric-sums';
import { numberGroups } from './number-groups';
import { pick, pickInt } from './pick';

/** The cells of one scope and metric, agents and segments numbered anew so that arrays over them are dense. */
export type ScopeCells = MetricSums & {
	/** Index into the window's agents, of each agent that occurs. */
	agentIndex: Int32Array;
	/** Index into the window's segments, of each segment that occurs. */
	segmentIndex: Int32Array;
	/** The cells' rows in the window. */
	rows: Int32Array;
	agent: Int32Array;
	agents: number;
	segment: Int32Array;
	segments: number;
	/** Days since the window's first day. */
	day: Int32Array;
	days: number;
	/** Index into the window's shifts; -1 outside every shift. */
	shift: Int32Array;
	/** 1 peak, 0 off-peak, -1 unknown. */
	peak: Int32Array;
	invited: Float64Array;
	/** Sum of the score as it is, whatever is taken out of s1. */
	raw: Float64Array;
};

/** A scope, or several queues taken together. */
export type CellScope = Scope | { kind: 'queues'; queues: readonly number[] };

/** Satisfaction of contacts from this day on is left out: their answers are still arriving. */
export type CsatCut = { csatUntilDay?: number };

function holds(scope: CellScope, queue: number): boolean {
	if (scope.kind === 'site') return true;
	return scope.kind === 'queue' ? scope.queue === queue : scope.queues.includes(queue);
}

function answered({ invited, csat }: WindowCells, row: number): boolean {
	if ((invited[row] as number) > 0) return true;
	for (const column of csat) if ((column[row] as number) > 0) return true;
	return false;
}

function rowsOf(
	{ cells, period, segments }: AnalysisWindow,
	scope: CellScope,
	metric: Metric,
	until: number
): Int32Array {
	const { day, segment, n } = cells;
	const inScope = segments.map(({ queue }) => holds(scope, queue));
	const rows: number[] = [];
	for (let row = 0; row < day.length; row++) {
		const date = day[row] as number;
		if (date < period.from || date >= until || !inScope[segment[row] as number]) continue;
		if (metric === 'csat' ? answered(cells, row) : (n[row] as number) > 0) rows.push(row);
	}
	return Int32Array.from(rows);
}

/** Selects the cells that hold a contact with the metric (for satisfaction: an answer or an invitation). */
export function scopeCells(
	window: AnalysisWindow,
	scope: CellScope,
	metric: Metric,
	{ csatUntilDay = Infinity }: CsatCut = {}
): ScopeCells {
	const { cells, period } = window;
	const until = metric === 'csat' ? Math.min(csatUntilDay, period.until) : period.until;
	const rows = rowsOf(window, scope, metric, until);
	const agents = numberGroups(pickInt(cells.agent, rows), window.agents.length);
	const segments = numberGroups(pickInt(cells.segment, rows), window.segments.length);
	const agentRows = pickInt(rows, agents.first);
	const segmentRows = pickInt(rows, segments.first);
	const sums = metricSums(cells, metric, rows);
	return {
		agentIndex: pickInt(cells.agent, agentRows),
		segmentIndex: pickInt(cells.segment, segmentRows),
		rows,
		agent: agents.group,
		agents: agentRows.length,
		segment: segments.group,
		segments: segmentRows.length,
		day: pickInt(cells.day, rows).map((day) => day - period.from),
		days: daysOf(period),
		shift: pickInt(cells.shift, rows),
		peak: pickInt(cells.peak, rows),
		...sums,
		raw: sums.s1,
		invited: pick(cells.invited, rows)
	};
}
