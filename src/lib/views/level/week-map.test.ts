import { describe, expect, it } from 'vitest';
import { mapDrawing } from '../wall/map-drawing';
import { weekMap } from './week-map';

const MONDAY = 20_094;
const row = (day: number, localHour: number, csat: [number, number, number, number, number]) => ({
	...{ localDay: MONDAY + day, localHour, answered: 0, handled: 0, lnSum: 0, lnSquareSum: 0 },
	csat
});
const usual = [1, 1, 2, 6, 10] as [number, number, number, number, number];
const rows = Array.from({ length: 56 }, (_, day) => [9, 10].map((h) => row(day, h, usual))).flat();

describe('weekMap', () => {
	it('stays colourless where nothing differs', () => {
		const map = weekMap(rows, 'csat', 0.1);
		expect(map.hours).toEqual([9, 10]);
		expect(map.days.flat().every(({ step, n }) => step === 0 && n === 160)).toBe(true);
	});

	it('colours an hour that is clearly worse', () => {
		const bad = rows.map((r) =>
			r.localHour === 10 && (r.localDay - MONDAY) % 7 === 6
				? { ...r, csat: [8, 6, 3, 2, 1] as never }
				: r
		);
		const map = weekMap(bad, 'csat', 0.1);
		expect(map.days[6]?.[1]?.step).toBe(-3);
		expect(map.days[6]?.[1]?.difference).toBeLessThan(-1);
		expect(mapDrawing(map).text).toContain('1 hours of the week clearly worse');
	});

	it('hatches cells of fewer than ten, and leaves them without colour', () => {
		const thin = weekMap([...rows, row(0, 11, [9, 0, 0, 0, 0])], 'csat', 0.1);
		expect(thin.days[0]?.[2]).toMatchObject({ n: 9, thin: true, step: 0 });
		expect(thin.days[1]?.[2]).toMatchObject({ n: 0, difference: null });
	});

	it('is empty of nothing', () => {
		expect(weekMap([], 'csat', 0.1).hours).toEqual([]);
	});
});
