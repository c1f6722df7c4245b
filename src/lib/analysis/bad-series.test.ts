import { describe, expect, it } from 'vitest';
import { notFinite } from '../../../tests/support/not-finite';
import { simulatedSeries } from '../../../tests/support/simulated-series';
import { defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { SeriesCells } from '$lib/domain/series';
import { METRICS } from '$lib/domain/window';
import { decliningAgents } from './agents/declining-agents';
import { inconsistentAgents } from './agents/inconsistent-agents';
import { tenureCurve } from './agents/tenure-curve';
import { tenureMonths } from './agents/tenure-months';
import { reviewImprovements } from './improvement/review-improvements';

const settings = defaultSettings('', 'UTC');
const simulated = simulatedSeries({ seed: 6, agents: 12, days: 182, contacts: 4 });
/** Agents hired at different times, so that there is a tenure to speak of. */
const whole: SeriesCells = {
	...simulated,
	agents: simulated.agents.map((agent, i) => ({ ...agent, hiredDay: 20_094 - 60 * i }))
};

const COLUMNS = ['n', 's1', 's2', 'answers', 'answers1', 'answers2'] as const;
type Column = (typeof COLUMNS)[number];

/** The series with some rows only, and columns changed. */
function changed(
	keep: (row: number) => boolean,
	change: (value: number, row: number, column: Column) => number = (value) => value
): SeriesCells {
	const rows = [...whole.n.keys()].filter(keep);
	const ints = (column: Int32Array) => Int32Array.from(rows, (row) => column[row]!);
	const reals = (column: Column) =>
		Float64Array.from(rows, (row) => change(whole[column][row]!, row, column));
	return {
		...{ agents: whole.agents, segments: whole.segments, agent: ints(whole.agent) },
		...{ day: ints(whole.day), segment: ints(whole.segment) },
		...{ n: reals('n'), s1: reals('s1'), s2: reals('s2'), answers: reals('answers') },
		...{ answers1: reals('answers1'), answers2: reals('answers2') }
	};
}

const all = () => true;
const spoilt = (column: Column, by: number) =>
	changed(all, (value, row, of) => (of === column && row === 7 ? by : value));
/** Every score the same. */
const equal = (value: number, row: number, column: Column) =>
	column === 's1' || column === 'answers1'
		? 4 * whole.n[row]!
		: column === 's2' || column === 'answers2'
			? 16 * whole.n[row]!
			: value;

const SERIES: [name: string, series: SeriesCells][] = [
	['nothing at all', changed(() => false)],
	['no agents and no segments', { ...changed(() => false), agents: [], segments: [] }],
	['one cell', changed((row) => row === 0)],
	['one agent', changed((row) => whole.agent[row] === 3)],
	['two agents', changed((row) => whole.agent[row]! < 2)],
	['one kind of work', changed((row) => whole.segment[row] === 0)],
	['one day', changed((row) => whole.day[row] === whole.day[0])],
	['one week', changed((row) => whole.day[row]! < whole.day[0]! + 7)],
	['one day of the week', changed((row) => whole.day[row]! % 7 === whole.day[0]! % 7)],
	['a gap of months', changed((row) => Math.abs(whole.day[row]! - whole.day[0]! - 90) > 60)],
	['every score the same', changed(all, equal)],
	['no contacts and no answers', changed(all, () => 0)],
	['no answers', changed(all, (value, _, column) => (column.startsWith('answers') ? 0 : value))],
	['no hire dates', simulated],
	...COLUMNS.flatMap((column): [string, SeriesCells][] => [
		[`one ${column} that is no number`, spoilt(column, NaN)],
		[`one ${column} without end`, spoilt(column, Infinity)]
	]),
	['one sum that is huge', spoilt('s1', 1e300)],
	[
		'squares that rounding has made too small',
		changed(all, (value, row, column) =>
			column === 's2' || column === 'answers2' ? whole.s1[row]! ** 2 / whole.n[row]! - 1e-9 : value
		)
	]
];

/** Numbers, or a reason. */
function said(found: readonly unknown[] | { notEnough: string }): void {
	if ('notEnough' in found) expect(found.notEnough).toMatch(/\w/);
	else expect(notFinite(found)).toEqual([]);
}

describe.each(SERIES)('of %s', (_, series) => {
	it.each(METRICS)('days of %s are uneven by numbers, or not for a reason', (metric) => {
		said(inconsistentAgents(series, metric, settings, DEFAULT_THRESHOLDS));
	});
	it('declines are numbers, or a reason', () => {
		said(decliningAgents(series, settings));
	});
	it('improvements are numbers', () => {
		said(reviewImprovements(series, settings, DEFAULT_THRESHOLDS));
	});
	it.each(METRICS)('what tenure does to %s is numbers, or a reason', (metric) => {
		const months = tenureMonths(series, metric, settings);
		said(months);
		if (!('notEnough' in months)) said(tenureCurve(months));
	});
});

describe('of scores that are all the same', () => {
	const series = changed(all, equal);
	it('nothing improves, and no agent is uneven or declines', () => {
		expect(reviewImprovements(series, settings, DEFAULT_THRESHOLDS)).toEqual([]);
		const declines = decliningAgents(series, settings);
		if (!('notEnough' in declines))
			expect(declines.filter(({ declining }) => declining)).toEqual([]);
		for (const metric of METRICS) {
			const uneven = inconsistentAgents(series, metric, settings, DEFAULT_THRESHOLDS);
			if (!('notEnough' in uneven))
				expect(uneven.filter(({ inconsistent }) => inconsistent)).toEqual([]);
		}
	});
});
