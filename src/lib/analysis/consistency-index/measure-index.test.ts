import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/consistency_index.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { segmentEffects } from '../segment-effects/segment-effects';
import type { IndexCells } from './index-cells';
import { varianceInterval } from './jackknife';
import { measureIndex } from './measure-index';
import { indexOf, noticeableShare } from './noticeable';

type Row = (typeof golden.cells)[number];

function columns(rows: readonly Row[]): IndexCells {
	const int = (pick: (row: Row) => number) => Int32Array.from(rows, pick);
	const size = (pick: (row: Row) => number) => Math.max(0, ...rows.map((row) => pick(row) + 1));
	return {
		agent: int((r) => r.agent),
		agents: size((r) => r.agent),
		period: int((r) => r.day),
		periods: size((r) => r.day),
		shift: int((r) => r.period),
		shifts: size((r) => r.period),
		segment: int((r) => r.seg),
		segments: size((r) => r.seg),
		weekend: int((r) => (r.day % 7 >= 5 ? 1 : 0)),
		week: int((r) => r.week),
		weeks: size((r) => r.week),
		n: Float64Array.from(rows, (r) => r.n),
		s1: Float64Array.from(rows, (r) => r.s1),
		s2: Float64Array.from(rows, (r) => r.s2)
	};
}

function measured(rows: readonly Row[]) {
	const result = measureIndex(columns(rows));
	if (result === null) throw new Error('nothing measured');
	return result;
}

describe('consistency index', () => {
	const { expected, delta } = golden;
	const result = measured(golden.cells);

	it('agrees with the reference (V also with R) to 1e-8', () => {
		const { low, high } = varianceInterval(result.total, result.leftOut);
		expect(
			worstRelativeError([
				[result.total, expected.V],
				[noticeableShare(result.total, delta), expected.P],
				[indexOf(result.total, delta), expected.index],
				[indexOf(high, delta), expected.lo],
				[indexOf(low, delta), expected.hi],
				[result.who, expected.who_agent],
				[result.within, expected.within_agent],
				[result.period, expected.date],
				[result.overall, expected.mu],
				[result.contacts, expected.N]
			])
		).toBeLessThan(1e-8);
	});

	it('takes the same segment effects off', () => {
		const effects = segmentEffects(columns(golden.cells));
		expect(
			worstRelativeError(golden.segment_effects.map((g, s) => [effects[s]!, g] as const))
		).toBeLessThan(1e-8);
	});

	it('does not depend on the order of the cells or on where the score begins', () => {
		const moved = golden.cells
			.map((r) => ({ ...r, s1: r.s1 + 3 * r.n, s2: r.s2 + 6 * r.s1 + 9 * r.n }))
			.reverse();
		expect(relativeError(measured(moved).total, result.total)).toBeLessThan(1e-9);
		expect(relativeError(measured(moved).period, result.period)).toBeLessThan(1e-9);
	});

	it('grows with the square of the score', () => {
		const doubled = golden.cells.map((r) => ({ ...r, s1: 2 * r.s1, s2: 4 * r.s2 }));
		expect(relativeError(measured(doubled).total, 4 * result.total)).toBeLessThan(1e-9);
	});

	it('is 100 where nothing is left to vary', () => {
		expect(indexOf(0, delta)).toBe(100);
		expect(indexOf(-0.01, delta)).toBe(100);
	});

	it.each([
		['no cells', []],
		['one contact a cell', golden.cells.filter((r) => r.n === 1)]
	])('measures nothing without repeated contacts: %s', (_, rows) => {
		expect(measureIndex(columns(rows))).toBeNull();
	});

	it('keeps its wits with one agent', () => {
		const one = measured(golden.cells.filter((r) => r.agent === golden.cells[0]!.agent));
		expect([one.total, one.who, one.within, one.period].every(Number.isFinite)).toBe(true);
		expect(one.who).toBeCloseTo(0, 12);
	});
});
