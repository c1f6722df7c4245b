import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/swing_matched.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { breadth } from './breadth';
import { matchedSwing, type MatchedSwing } from './matched-swing';
import { isNotEnough } from './not-enough';
import type { SwingCells } from './swing-cells';

type Row = (typeof golden.cases)[number]['cells'][number];

function columns(rows: readonly Row[]): SwingCells {
	const int = (pick: (row: Row) => number) => Int32Array.from(rows, pick);
	const sums = (pick: (row: Row) => number) => Float64Array.from(rows, pick);
	const size = (pick: (row: Row) => number) => Math.max(0, ...rows.map((row) => pick(row) + 1));
	return {
		agent: int((r) => r.agent),
		agents: size((r) => r.agent),
		day: int((r) => r.day),
		days: size((r) => r.day),
		week: int((r) => r.week),
		weeks: size((r) => r.week),
		level: int((r) => r.level),
		stratum: int((r) => r.seg),
		strata: size((r) => r.seg),
		n: sums((r) => r.n),
		s1: sums((r) => r.s1),
		s2: sums((r) => r.s2)
	};
}

function swing(cells: SwingCells): MatchedSwing {
	const result = matchedSwing(cells);
	if (isNotEnough(result)) throw new Error(result.notEnough);
	return result;
}

function reversed(cells: SwingCells): SwingCells {
	const turned = { ...cells };
	for (const key of ['agent', 'day', 'week', 'level', 'stratum'] as const)
		turned[key] = cells[key].slice().reverse();
	for (const key of ['n', 's1', 's2'] as const) turned[key] = cells[key].slice().reverse();
	return turned;
}

describe('matched swing', () => {
	it.each(golden.cases)('agrees with the reference to 1e-8 (tau2 1e-7): $id', (row) => {
		const { expected } = row;
		const result = swing(columns(row.cells));
		expect(result.agents).toEqual(expected.agents);
		expect(relativeError(result.tau2, expected.tau2)).toBeLessThan(1e-7);
		expect(
			worstRelativeError([
				...result.effects.map((d, i) => [d, expected.d[i]!] as const),
				...result.variances.map((v, i) => [v, expected.v[i]!] as const),
				...result.weights.map((w, i) => [w, expected.w[i]!] as const),
				[result.beta, expected.beta],
				[result.se, expected.se],
				[result.df, expected.df],
				[result.p, expected.p],
				[result.ciLow, expected.lo],
				[result.ciHigh, expected.hi],
				[result.agentVariance, expected.VA],
				[result.time.clustered, expected.VD],
				[result.time.overlap, expected.VAD],
				[result.time.added, expected.VT],
				[result.time.df, expected.nuD],
				[result.sigma2, expected.sigma2],
				[result.inLevel, expected.n1],
				[result.inRest, expected.n0]
			])
		).toBeLessThan(1e-8);
	});

	it.each(golden.cases)('leaves out the same agents as the reference: $id', (row) => {
		const cells = columns(row.cells);
		const result = breadth(cells, swing(cells));
		if (row.expected.k < 6) {
			expect(result).toEqual({ shared: null, dropped: [], beta: null, p: null });
			return;
		}
		expect(result.shared).toBe(row.breadth.shared);
		expect(result.dropped).toEqual(row.breadth.dropped);
		expect(relativeError(result.beta!, row.breadth.beta!)).toBeLessThan(1e-8);
		expect(relativeError(result.p!, row.breadth.p!)).toBeLessThan(1e-8);
	});

	const some = columns(golden.cases.at(-1)!.cells);

	it('does not depend on the order of the cells', () => {
		const there = swing(some);
		const back = swing(reversed(some));
		expect(relativeError(back.beta, there.beta)).toBeLessThan(1e-9);
		expect(relativeError(back.se, there.se)).toBeLessThan(1e-9);
	});

	it('turns its sign, and nothing else, when level and rest change places', () => {
		const result = swing({ ...some, level: some.level.map((l) => 1 - l) });
		expect(relativeError(result.beta, -swing(some).beta)).toBeLessThan(1e-9);
		expect(relativeError(result.p, swing(some).p)).toBeLessThan(1e-9);
	});

	it('scales with the score and ignores where it begins', () => {
		const moved = some.s1.map((s1, i) => 3 * (s1 + 7 * some.n[i]!));
		const squares = some.s2.map((s2, i) => 9 * (s2 + 14 * some.s1[i]! + 49 * some.n[i]!));
		const result = swing({ ...some, s1: moved, s2: squares });
		expect(relativeError(result.beta, 3 * swing(some).beta)).toBeLessThan(1e-9);
		expect(relativeError(result.p, swing(some).p)).toBeLessThan(1e-9);
	});

	it('leaves out cells that are on neither side', () => {
		const twice = columns([...golden.cases[0]!.cells, ...golden.cases[0]!.cells]);
		const half = golden.cases[0]!.cells.length;
		twice.level.fill(-1, half);
		expect(swing(twice).beta).toBe(swing(columns(golden.cases[0]!.cells)).beta);
	});

	it('is moved by the whole of a change that hits one level', () => {
		const shifted = some.s1.map((s1, i) => s1 + 0.25 * some.level[i]! * some.n[i]!);
		const squares = some.s2.map(
			(s2, i) => s2 + some.level[i]! * (0.5 * some.s1[i]! + 0.0625 * some.n[i]!)
		);
		const result = swing({ ...some, s1: shifted, s2: squares });
		expect(relativeError(result.beta, swing(some).beta + 0.25)).toBeLessThan(1e-9);
		expect(relativeError(result.se, swing(some).se)).toBeLessThan(1e-9);
	});

	const one = golden.cases[0]!.cells;
	it.each([
		['no cells', []],
		['one agent', one.filter((r) => r.agent === one[0]!.agent)],
		['one level', one.filter((r) => r.level === 0)],
		['nobody on both sides', one.filter((r) => (r.agent % 2 === 0) === (r.level === 0))],
		['scores that never vary', one.map((r) => ({ ...r, s1: 5 * r.n, s2: 25 * r.n }))]
	])('says why rather than giving a number: %s', (_, rows) => {
		expect(isNotEnough(matchedSwing(columns(rows)))).toBe(true);
	});
});
