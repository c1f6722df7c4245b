import { describe, expect, it } from 'vitest';
import { notFinite } from '../../../tests/support/not-finite';
import { simulatedWindow } from '../../../tests/support/simulated-window';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS, type AnalysisWindow, type WindowCells } from '$lib/domain/window';
import { compareAgents } from './agents/compare-agents';
import { windowScores } from './agents/scored-cells';
import { agentAfter } from './before-after/agent-after';
import { beforeAfter } from './before-after/before-after';
import { consistencyReview } from './consistency-index/consistency-review';
import { expectationGap } from './expectation-gap/expectation-gap';
import { exploreSwings } from './explorer/explore-swings';
import { reviewSwings } from './swings/review-swings';
import { usualHours } from './usual/usual-hours';

const whole = simulatedWindow({ seed: 5, agents: 12, contacts: 4, newAgents: 3 });

/** The window with some rows only, and columns changed. */
function changed(
	keep: (row: number, cells: WindowCells) => boolean,
	change: (cells: WindowCells) => Partial<WindowCells> = () => ({})
): AnalysisWindow {
	const { cells } = whole;
	const rows = Array.from(cells.n.keys()).filter((row) => keep(row, cells));
	const int = (column: Int32Array) => Int32Array.from(rows, (row) => column[row]!);
	const float = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
	const [one, two, three, four, five] = cells.csat;
	const kept: WindowCells = {
		...{ agent: int(cells.agent), day: int(cells.day), shift: int(cells.shift) },
		peak: Int8Array.from(rows, (row) => cells.peak[row]!),
		...{ segment: int(cells.segment), n: float(cells.n), s1: float(cells.s1), s2: float(cells.s2) },
		csat: [float(one), float(two), float(three), float(four), float(five)],
		invited: float(cells.invited),
		joint: {
			...{ n: float(cells.joint.n), csat: float(cells.joint.csat) },
			...{ ln: float(cells.joint.ln), product: float(cells.joint.product) }
		}
	};
	return { ...whole, cells: { ...kept, ...change(kept) } };
}

const none = (column: Float64Array) => new Float64Array(column.length);
/** Every contact takes the same time. */
const equal = ({ n }: WindowCells) => ({ s1: n.map((k) => 5 * k), s2: n.map((k) => 25 * k) });
/** Every answer is a 4. */
const alike = ({ csat: [a, b, c, d, e], ...rest }: WindowCells) =>
	({
		...equal({ ...rest, csat: [a, b, c, d, e] }),
		csat: [none(a), none(b), none(c), d.map((n, i) => n + a[i]! + b[i]! + c[i]! + e[i]!), none(e)]
	}) as Partial<WindowCells>;
const all = () => true;

const WINDOWS: [name: string, window: AnalysisWindow][] = [
	['nothing at all', changed(() => false)],
	[
		'no agents, segments, shifts or queues either',
		{
			...changed(() => false),
			...{ agents: [], segments: [], shifts: [], queues: new Map() }
		}
	],
	[
		'a period of no days',
		{ ...whole, period: { from: whole.period.from, until: whole.period.from } }
	],
	['one cell', changed((row) => row === 0)],
	['one agent', changed((row, { agent }) => agent[row] === 3)],
	['two agents', changed((row, { agent }) => agent[row]! < 2)],
	['one kind of work', changed((row, { segment }) => segment[row] === 0)],
	['one day', changed((row, { day }) => day[row] === whole.period.from)],
	['one shift', changed((row, { shift }) => shift[row] === 0)],
	[
		'no shift and no load',
		changed(all, ({ shift, peak }) => ({
			...{ shift: shift.map(() => -1), peak: peak.map(() => -1) }
		}))
	],
	[
		'a shift worked by one agent',
		changed((row, { shift, agent }) => shift[row] !== 2 || agent[row] === 0)
	],
	['every handle time the same', changed(all, equal)],
	['every answer the same too', changed(all, alike)],
	[
		'one contact a cell',
		changed(all, ({ n, s1, s2 }) => ({
			...{
				n: n.map(() => 1),
				s1: s1.map((s, i) => s / n[i]!),
				s2: s2.map((_, i) => (s1[i]! / n[i]!) ** 2)
			}
		}))
	],
	[
		'no handle times',
		changed(all, ({ n, s1, s2 }) => ({ n: none(n), s1: none(s1), s2: none(s2) }))
	],
	[
		'no answers',
		changed(all, ({ csat, joint }) => ({
			csat: csat.map(none) as unknown as WindowCells['csat'],
			joint: { n: none(joint.n), csat: none(joint.n), ln: none(joint.n), product: none(joint.n) }
		}))
	],
	[
		'no hire dates',
		{ ...whole, agents: whole.agents.map((agent) => ({ ...agent, hiredDay: null })) }
	],
	[
		'a sum that is no number',
		changed(all, ({ s1 }) => ({ s1: s1.map((s, i) => (i === 7 ? NaN : s)) }))
	],
	[
		'a sum without end',
		changed(all, ({ s1 }) => ({ s1: s1.map((s, i) => (i === 7 ? Infinity : s)) }))
	],
	[
		'squares without end',
		changed(all, ({ s2 }) => ({ s2: s2.map((s, i) => (i === 7 ? Infinity : s)) }))
	],
	[
		'squares that rounding has made too small',
		changed(all, ({ n, s1 }) => ({
			s2: s1.map((s, i) => (s * s) / n[i]! - 1e-9)
		}))
	]
];

describe.each(WINDOWS)('of %s', (_, window) => {
	it('the review gives numbers, or a reason', () => {
		const findings = reviewSwings(window);
		expect(notFinite(findings)).toEqual([]);
		for (const { verdict, reason, beta } of findings)
			if (verdict === 'not-enough-evidence' || beta === null) expect(reason).toMatch(/\w/);
	});
	it('the consistency index is a number, or a reason', () => {
		const findings = consistencyReview(window);
		expect(notFinite(findings)).toEqual([]);
		for (const { index, reason } of findings)
			if (index === null) expect(reason).toMatch(/\w/);
			else expect(index >= 0 && index <= 100).toBe(true);
	});
	it.each(['shift', 'weekday', 'weekend', 'load', 'seniority'] as const)(
		'exploring %s gives numbers, or a reason',
		(dimension) => {
			for (const segment of [{}, { queue: 1 }, { queue: 999 }]) {
				const findings = exploreSwings(window, { dimension, segment });
				expect(notFinite(findings)).toEqual([]);
				for (const { beta, reason } of findings) if (beta === null) expect(reason).toMatch(/\w/);
			}
		}
	);
	it('an event before, in and after it gives numbers, or a reason', () => {
		const { from, until } = window.period;
		for (const event of [from - 1, from, from + 28, until])
			for (const segment of [{}, { queue: 999 }]) {
				const findings = beforeAfter(window, event, segment);
				expect(notFinite(findings)).toEqual([]);
				for (const { effect, reason } of findings)
					if (effect === null) expect(reason).toMatch(/\w/);
			}
	});
	it.each(METRICS)('one agent before and after in %s is a number, or a reason', (metric) => {
		const { from, until } = window.period;
		for (const event of [from - 1, from, from + 28, until])
			for (const agent of [-1, 0, 3, 99]) {
				const asked = { agent, event, fewest: 1, what: 'contacts' };
				const found = agentAfter(windowScores(window, metric), window.settings, asked);
				expect(notFinite(found)).toEqual([]);
				if (found.estimate === null) expect(found.reason).toMatch(/\w/);
			}
	});
	it.each(METRICS)('agents are compared in %s by numbers, or not for a reason', (metric) => {
		const found = compareAgents(window, metric, DEFAULT_THRESHOLDS);
		if ('notEnough' in found) expect(found.notEnough).toMatch(/\w/);
		else expect(notFinite(found)).toEqual([]);
	});
});

describe('of scores that are all the same', () => {
	it.each([equal, alike])('nothing is a swing and no agent stands out', (change) => {
		const window = changed(all, change);
		const metric = change === equal ? 'handle-time' : 'csat';
		const found = reviewSwings(window).filter((finding) => finding.metric === metric);
		expect(found.filter(({ verdict }) => verdict === 'swing')).toEqual([]);
		expect(compareAgents(window, metric, DEFAULT_THRESHOLDS)).toHaveProperty('notEnough');
	});
});

describe('usual hours', () => {
	const rows = (lnSum: number, weeks = 8, handled = 10) =>
		Array.from({ length: weeks * 24 * 7 }, (_, i) => ({
			...{ localDay: whole.period.from + Math.floor(i / 24), localHour: i % 24 },
			...{ handled, lnSum, lnSquareSum: (lnSum * lnSum) / Math.max(1, handled) },
			csat: [0, 0, 0, handled, 0] as const
		}));
	it.each([
		['none', []],
		['one', rows(50).slice(0, 1)],
		['hours without contacts', rows(0, 8, 0)],
		['hours that are all alike', rows(50)],
		['three weeks', rows(50, 3)],
		['sums that are no numbers', rows(NaN)],
		['endless sums', rows(Infinity)]
	])('of %s are a reason', (_, past) => {
		for (const metric of METRICS)
			expect(usualHours(past, metric)).toEqual({ notEnough: expect.stringMatching(/\w/) });
	});
});

describe('the expectation gap', () => {
	it('of answers without a customer is a reason', () => {
		const found = expectationGap({
			...{ customer: new Int32Array(), exposed: new Uint8Array(), agent: new Int32Array() },
			...{ agents: 0, segment: new Int32Array(), segments: [], csat: new Uint8Array() }
		});
		expect(found.reason).toMatch(/\w/);
	});
});
