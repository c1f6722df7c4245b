import { describe, expect, it } from 'vitest';
import { titlesApart } from './titles-apart';

const row = { left: 0, right: 600 };
const at = (...places: number[]) => places.map((x) => ({ x, width: 40 }));

describe('titlesApart', () => {
	it('keeps all that have room, also at the ends of the row', () => {
		expect(titlesApart(at(0, 300, 600), row, 10)).toEqual([true, true, true]);
	});

	it('leaves out what would run into the one before, and keeps what follows', () => {
		expect(titlesApart(at(300, 310, 360), row, 10)).toEqual([true, false, true]);
		expect(titlesApart(at(300, 350), row, 10)).toEqual([true, true]);
		expect(titlesApart(at(300, 349), row, 10)).toEqual([true, false]);
	});

	it('knows that the ends push titles together', () => {
		expect(titlesApart(at(590, 600), row, 10)).toEqual([true, false]);
		expect(titlesApart([], row, 10)).toEqual([]);
	});
});
