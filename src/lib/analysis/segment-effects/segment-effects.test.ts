import { describe, expect, it } from 'vitest';
import { numberGroups } from './number-groups';
import { removeSegments } from './remove-segments';
import { segmentEffects } from './segment-effects';

type Row = [agent: number, segment: number, n: number, mean: number];

function columns(rows: readonly Row[], agents: number, segments: number) {
	return {
		agent: Int32Array.from(rows, ([a]) => a),
		agents,
		segment: Int32Array.from(rows, ([, s]) => s),
		segments,
		n: Float64Array.from(rows, ([, , n]) => n),
		s1: Float64Array.from(rows, ([, , n, mean]) => n * mean),
		s2: Float64Array.from(rows, ([, , n, mean]) => n * mean * mean)
	};
}

/** Agents 0 to 2 at 5, 6 and 9; segments 0 to 2 at -1, 0 and 2; unequal shares. */
const additive: Row[] = [
	[0, 0, 30, 4],
	[0, 1, 5, 5],
	[1, 1, 10, 6],
	[1, 2, 20, 8],
	[2, 0, 4, 8],
	[2, 2, 9, 11]
];

describe('segment effects', () => {
	it('finds what is added to every agent alike, whoever does the work', () => {
		const effects = segmentEffects(columns(additive, 3, 3));
		expect(effects[1]! - effects[0]!).toBeCloseTo(1, 10);
		expect(effects[2]! - effects[1]!).toBeCloseTo(2, 10);
	});
	it('averages to nothing over contacts', () => {
		const effects = segmentEffects(columns(additive, 3, 3));
		expect(34 * effects[0]! + 15 * effects[1]! + 29 * effects[2]!).toBeCloseTo(0, 9);
	});
	it('does not care in how many rows a pair comes, or in which order', () => {
		const halves = additive.flatMap(([a, s, n, mean]): Row[] => [
			[a, s, n / 2, mean],
			[a, s, n / 2, mean]
		]);
		const effects = segmentEffects(columns(halves.reverse(), 3, 3));
		segmentEffects(columns(additive, 3, 3)).forEach((g, s) =>
			expect(effects[s]).toBeCloseTo(g, 10)
		);
	});
	it('cannot tell segments apart that share no agent, and says nothing of them', () => {
		const apart: Row[] = [
			[0, 0, 10, 4],
			[1, 1, 10, 9]
		];
		for (const effect of segmentEffects(columns(apart, 2, 2))) expect(effect).toBeCloseTo(0, 12);
	});
	it.each([
		['no cells', [], 0, 0],
		['one segment', [[0, 0, 3, 5]], 1, 1],
		['a segment without contacts', [[0, 0, 3, 5]], 1, 2]
	] as [string, Row[], number, number][])('%s', (_, rows, agents, segments) => {
		expect(segmentEffects(columns(rows, agents, segments)).every(Number.isFinite)).toBe(true);
	});
	it('leaves agents alone differing once taken off, down to rounding', () => {
		const { s1, s2, mean } = removeSegments(columns(additive, 3, 3));
		const of = (row: number) => s1[row]! / additive[row]![2];
		expect(of(0)).toBeCloseTo(of(1), 10);
		expect(of(2)).toBeCloseTo(of(3), 10);
		expect(of(3) - of(0)).toBeCloseTo(1, 10);
		expect(mean).toBeCloseTo((120 + 25 + 60 + 160 + 32 + 99) / 78, 12);
		s2.forEach((sum, row) => expect(sum).toBeCloseTo(s1[row]! ** 2 / additive[row]![2], 9));
	});
});

describe('numbering of groups', () => {
	it.each([
		['in a table', 100],
		['in a map, where keys are far apart', 2 ** 40]
	])('numbers keys as they first occur: %s', (_, span) => {
		const groups = numberGroups([7, 3, 7, 99, 3], span);
		expect([...groups.group]).toEqual([0, 1, 0, 2, 1]);
		expect([...groups.first]).toEqual([0, 1, 3]);
	});
	it('has none without rows', () => {
		expect(numberGroups([], 10)).toEqual({ group: new Int32Array(0), first: new Int32Array(0) });
	});
});
