import { describe, expect, it } from 'vitest';
import { simulatedWindow, type SimulatedContact } from '../../../../tests/support/simulated-window';
import { relativeError } from '../../../../tests/golden/relative-error';
import type { AnalysisWindow } from '$lib/domain/window';
import { explainSwing } from './explain-swing';
import { isNotEnough } from './not-enough';
import { reviewSwings } from './review-swings';
import type { SwingFinding } from './swing-finding';

function one(
	findings: readonly SwingFinding[],
	metric: SwingFinding['metric'],
	dimension: SwingFinding['dimension'],
	level?: string,
	queue?: number
): SwingFinding {
	const found = findings.find(
		(f) =>
			f.metric === metric &&
			f.dimension === dimension &&
			(level === undefined || f.level === level) &&
			(queue === undefined
				? f.scope.kind === 'site'
				: f.scope.kind === 'queue' && f.scope.queue === queue)
	);
	if (!found) throw new Error(`no ${metric} ${dimension} ${level ?? ''}`);
	return found;
}

function reordered(window: AnalysisWindow): AnalysisWindow {
	const { cells } = window;
	const ints = (column: Int32Array) => column.slice().reverse();
	const sums = (column: Float64Array) => column.slice().reverse();
	const [a, b, c, d, e] = cells.csat;
	return {
		...window,
		cells: {
			agent: ints(cells.agent),
			day: ints(cells.day),
			shift: ints(cells.shift),
			peak: cells.peak.slice().reverse(),
			segment: ints(cells.segment),
			n: sums(cells.n),
			s1: sums(cells.s1),
			s2: sums(cells.s2),
			csat: [sums(a), sums(b), sums(c), sums(d), sums(e)],
			invited: sums(cells.invited),
			joint: cells.joint
		}
	};
}

const evening = (c: SimulatedContact) => (c.shift === 2 ? 0.12 : 0);
const planted = simulatedWindow({
	seed: 5,
	newAgents: 14,
	contacts: 20,
	handle: (c) => evening(c) + (c.agent < 14 ? 0.35 : 0),
	satisfaction: (c) => (c.weekday > 5 ? -0.6 : 0)
});
const review = reviewSwings(planted);

describe('a review of swings', () => {
	it('asks of the site and each queue: weekend, shifts, weekdays, load, seniority, for both metrics', () => {
		const asked = review
			.filter((f) => f.scope.kind === 'site' && f.metric === 'csat')
			.map((f) => `${f.dimension} ${f.level}`);
		expect(asked).toEqual([
			'weekend weekend',
			'shift Morning',
			'shift Afternoon',
			'shift Evening',
			'weekday Monday',
			'weekday Tuesday',
			'weekday Wednesday',
			'weekday Thursday',
			'weekday Friday',
			'weekday Sunday',
			'load peak',
			'seniority under 180 days'
		]);
		expect(review).toHaveLength(3 * 2 * 12);
		expect(new Set(review.map((f) => f.tested)).size).toBe(1);
	});

	it('finds what was planted, each with its size inside its interval', () => {
		const shift = one(review, 'handle-time', 'shift', 'Evening');
		expect(shift).toMatchObject({ verdict: 'swing', shared: true, unit: 'percent', reason: null });
		expect(shift.ciLow!).toBeLessThan(100 * Math.expm1(0.12));
		expect(shift.ciHigh!).toBeGreaterThan(100 * Math.expm1(0.12));
		expect(one(review, 'csat', 'weekend')).toMatchObject({ verdict: 'swing', unit: 'points' });
		expect(one(review, 'csat', 'weekend').effect!).toBeLessThan(-0.25);
		const tenure = one(review, 'handle-time', 'seniority');
		expect(tenure).toMatchObject({ verdict: 'swing', agents: 40 });
		expect(Math.abs(tenure.beta! - 0.35)).toBeLessThan(3 * tenure.standardError!);
	});

	it('says the plain means differ by more than the evening does, as other work comes in late', () => {
		const shift = one(review, 'handle-time', 'shift', 'Evening');
		const parts = explainSwing(planted, shift);
		if (isNotEnough(parts)) throw new Error(parts.notEnough);
		expect(relativeError(parts.mix + parts.who + parts.matched, parts.raw)).toBeLessThan(1e-12);
		expect(relativeError(100 * Math.expm1(parts.raw), shift.rawDifference!)).toBeLessThan(1e-9);
		expect(parts).toMatchObject({ matched: shift.beta, between: false });
		expect(explainSwing(planted, { ...shift, beta: null })).toHaveProperty('notEnough');
	});

	it('does not take what different agents make of tenure for the same people', () => {
		const tenure = one(review, 'handle-time', 'seniority');
		expect(explainSwing(planted, tenure)).toMatchObject({ matched: tenure.beta, between: true });
	});

	it('calls no weekday and no load a swing, none being planted', () => {
		const found = review.filter((f) => f.verdict === 'swing').map((f) => f.dimension);
		expect(found).not.toContain('weekday');
		expect(found).not.toContain('load');
	});

	it('does not depend on the order of the cells', () => {
		const back = reviewSwings(reordered(planted));
		review.forEach((f, i) => {
			expect(back[i]!.verdict).toBe(f.verdict);
			if (f.beta !== null) expect(Math.abs(back[i]!.beta! - f.beta)).toBeLessThan(1e-9);
			if (f.pAdjusted !== null)
				expect(Math.abs(back[i]!.pAdjusted! - f.pAdjusted)).toBeLessThan(1e-9);
		});
	});

	it('survives being written as JSON and read back', () => {
		expect(JSON.parse(JSON.stringify(review))).toEqual(review);
	});

	it('never gives NaN', () => {
		const numbers = review.flatMap((f) => Object.values(f).filter((v) => typeof v === 'number'));
		expect(numbers.every(Number.isFinite)).toBe(true);
	});

	it('calls two agents who take four times as long at night no swing of anything', () => {
		const findings = reviewSwings(
			simulatedWindow({
				seed: 8,
				contacts: 30,
				handle: (c) => (c.agent < 2 && c.shift === 2 ? 1.4 : 0)
			})
		);
		expect(findings.filter((f) => f.verdict === 'swing')).toEqual([]);
		expect(one(findings, 'handle-time', 'shift', 'Evening').contacts).toBeGreaterThan(10_000);
	});

	it('hardly moves for one contact of forty minutes, winsorised as the cells have it', () => {
		const cells = {
			...planted.cells,
			n: planted.cells.n.slice(),
			s1: planted.cells.s1.slice(),
			s2: planted.cells.s2.slice()
		};
		const row = cells.shift.indexOf(2);
		const long = 5.5 + 3.5 * 0.6;
		cells.n[row]! += 1;
		cells.s1[row]! += long;
		cells.s2[row]! += long ** 2;
		const before = one(review, 'handle-time', 'shift', 'Evening');
		const after = one(reviewSwings({ ...planted, cells }), 'handle-time', 'shift', 'Evening');
		expect(Math.abs(after.beta! - before.beta!)).toBeLessThan(0.05 * before.standardError!);
	});

	it('asks once where all contacts are of one queue', () => {
		const single = reviewSwings(simulatedWindow({ seed: 3, queues: 1, agents: 12 }));
		expect(single.every((f) => f.scope.kind === 'site')).toBe(true);
	});

	it('leaves answers that are still arriving out', () => {
		const cut = planted.period.until - 7;
		const all = one(review, 'csat', 'load');
		const some = one(reviewSwings(planted, { csatUntilDay: cut }), 'csat', 'load');
		expect(some.contacts).toBeLessThan(all.contacts);
		expect(some.contacts).toBeGreaterThan(0.8 * all.contacts);
	});

	it('prints estimates without verdicts where weekends are too few', () => {
		const short = reviewSwings(simulatedWindow({ seed: 4, days: 28, contacts: 20 }));
		const weekend = one(short, 'handle-time', 'weekend');
		expect(weekend).toMatchObject({ verdict: 'not-enough-evidence', pAdjusted: null });
		expect(weekend.effect).not.toBeNull();
		expect(weekend.reason).toContain('4 weeks');
		expect(one(short, 'handle-time', 'shift', 'Evening').pAdjusted).not.toBeNull();
	});

	it.each<[string, Partial<AnalysisWindow>]>([
		['no tenure', { agents: planted.agents.map((a) => ({ ...a, hiredDay: null })) }],
		[
			'no load and no shift',
			{
				cells: {
					...planted.cells,
					peak: planted.cells.peak.map(() => -1),
					shift: planted.cells.shift.map(() => -1)
				}
			}
		],
		['no answers', simulatedWindow({ seed: 6, answerRate: 0, agents: 10 })],
		['one agent', simulatedWindow({ seed: 6, agents: 1 })],
		['nothing at all', simulatedWindow({ seed: 6, agents: 0 })]
	])('gives reasons for what cannot be said: %s', (_, change) => {
		const findings = reviewSwings({ ...planted, ...change });
		const silent = findings.filter((f) => f.effect === null);
		expect(silent.length).toBeGreaterThan(0);
		expect(silent.every((f) => f.verdict === 'not-enough-evidence' && f.reason)).toBe(true);
		expect(JSON.stringify(findings)).not.toContain('NaN');
	});
});

describe('centres without any swing', () => {
	it('are left in peace: at most one false swing in 12 reviews of 72 questions', () => {
		const reviews = Array.from({ length: 12 }, (_, i) =>
			reviewSwings(simulatedWindow({ seed: 1000 + i, contacts: 10 }))
		);
		const tests = reviews.flat().filter((f) => f.pAdjusted !== null);
		expect(tests.filter((f) => f.verdict === 'swing').length).toBeLessThanOrEqual(1);
		const rejected = tests.filter((f) => f.p! < 0.05).length / tests.length;
		expect(rejected).toBeGreaterThan(0.02);
		expect(rejected).toBeLessThan(0.08);
	}, 60_000);
});
