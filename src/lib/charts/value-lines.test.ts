import { describe, expect, it } from 'vitest';
import type { Palette } from './palette';
import { valueLines, wordsRoom } from './value-lines';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const usual = { lowMs: 100_000, highMs: 400_000 };
const typical = { ms: 200_000, text: 'typical', strong: false };
const mark = (ms: number) => ({ ms, text: 'this one', strong: true });
const rowsOf = (view: Parameters<typeof wordsRoom>[0]) =>
	valueLines(view, (ms) => ms, palette).map((line) =>
		'label' in line && line.label ? -Math.round((Number(line.label.yAdjust) + 2) / 16) : null
	);

describe('valueLines', () => {
	it('put words of marks within the usual range above its own, each in a row', () => {
		expect(rowsOf({ usual, marks: [typical, mark(300_000)] })).toEqual([1, 2, 3]);
		expect(wordsRoom({ usual, marks: [typical, mark(300_000)] })).toBe(6 + 3 * 16);
	});

	it('put a mark far from the usual range beside its words', () => {
		expect(rowsOf({ usual, marks: [typical, mark(2_400_000)] })).toEqual([1, 2, 1]);
		expect(rowsOf({ usual, marks: [mark(20_000)] })).toEqual([1, 1]);
		expect(wordsRoom({ usual, marks: [typical, mark(2_400_000)] })).toBe(6 + 2 * 16);
	});

	it('need no room for nothing', () => {
		expect(valueLines({ usual: null, marks: [] }, (ms) => ms, palette)).toEqual([]);
		expect(wordsRoom({ usual: null, marks: [] })).toBe(6);
	});
});
