import { pickInt, pick } from '../segment-effects/pick';
import type { IndexCells } from './index-cells';
import { indexComponents, systematicVariance, type IndexComponents } from './index-components';
import { serviceCells } from './service-cells';

/** The variance behind an index, its parts, and its values with one week left out. */
export type MeasuredIndex = IndexComponents & {
	/** The weeks with contacts, and V without each of them. */
	weeks: number[];
	leftOut: number[];
	/** Contacts or answers. */
	contacts: number;
	overall: number;
};

/** The cells of all weeks but one. */
function without(cells: IndexCells, week: number): IndexCells {
	const rows: number[] = [];
	for (let row = 0; row < cells.n.length; row++) if (cells.week[row] !== week) rows.push(row);
	const keep = Int32Array.from(rows);
	return {
		...cells,
		agent: pickInt(cells.agent, keep),
		period: pickInt(cells.period, keep),
		shift: pickInt(cells.shift, keep),
		segment: pickInt(cells.segment, keep),
		weekend: pickInt(cells.weekend, keep),
		week: pickInt(cells.week, keep),
		n: pick(cells.n, keep),
		s1: pick(cells.s1, keep),
		s2: pick(cells.s2, keep)
	};
}

/**
 * Everything of METHODS D3 that needs the cells: V, its parts, and V without each week in turn (segment effects and
 * noise estimated anew each time). O(cells x weeks).
 * @returns null where noise cannot be estimated, with all weeks or without one
 */
export function measureIndex(cells: IndexCells): MeasuredIndex | null {
	const whole = serviceCells(cells);
	if (whole === null) return null;
	const weeks = [...new Set(cells.week)].sort((a, b) => a - b);
	const leftOut: number[] = [];
	for (const week of weeks) {
		const rest = serviceCells(without(cells, week));
		if (rest === null) return null;
		leftOut.push(systematicVariance(rest));
	}
	return {
		...indexComponents(whole, cells.agents, cells.periods),
		weeks,
		leftOut,
		contacts: whole.contacts,
		overall: whole.overall
	};
}
