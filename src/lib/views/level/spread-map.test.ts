import { describe, expect, it } from 'vitest';
import { spreadMap } from './spread-map';

const MONDAY = 20_094;
/** n contacts of an hour, half of them `apart` above and half below 300 s on the logarithmic scale. */
const row = (day: number, localHour: number, apart: number, n = 10) => {
	const [mean, none] = [Math.log(300), [0, 0, 0, 0, 0] as const];
	return {
		...{ localDay: MONDAY + day, localHour, answered: n, handled: n, csat: none },
		...{ lnSum: n * mean, lnSquareSum: n * (mean * mean + apart * apart) }
	};
};
const eightWeeks = (apart: (day: number, hour: number) => number, n = 10) =>
	Array.from({ length: 56 }, (_, day) =>
		[9, 10].map((hour) => row(day, hour, apart(day % 7, hour), n))
	).flat();

describe('spreadMap', () => {
	it('stays colourless where all hours spread alike', () => {
		const { hours, days } = spreadMap(eightWeeks(() => 0.6));
		expect(hours).toEqual([9, 10]);
		expect(days.flat().every(({ step, n, thin }) => step === 0 && n === 80 && !thin)).toBe(true);
		expect(days[0]?.[0]?.difference).toBeCloseTo(0, 6);
	});

	it('colours an hour that is clearly wider, and one that is clearly narrower', () => {
		const wide = spreadMap(eightWeeks((day, hour) => (day === 6 && hour === 10 ? 1.2 : 0.6)));
		expect(wide.days[6]?.[1]?.step).toBe(-3);
		expect(wide.days[6]?.[1]?.difference).toBeGreaterThan(50);
		const narrow = spreadMap(eightWeeks((day, hour) => (day === 0 && hour === 9 ? 0.3 : 0.6)));
		expect(narrow.days[0]?.[0]?.step).toBe(3);
	});

	it('leaves what may be chance and what is a handful without colour', () => {
		const little = spreadMap(eightWeeks((day, hour) => (day === 6 && hour === 10 ? 0.7 : 0.6)));
		expect(little.days[6]?.[1]).toMatchObject({ step: 0, thin: false });
		const few = spreadMap(eightWeeks(() => 0.6, 3));
		expect(few.days[0]?.[0]).toMatchObject({ n: 24, thin: true, difference: null });
	});

	it('speaks of the spread within hours, not of their levels', () => {
		const levels = eightWeeks(() => 0.6).map((hour) => {
			const shift = hour.localHour === 10 ? 2 : 0;
			const { handled: n, lnSum, lnSquareSum } = hour;
			return {
				...hour,
				lnSum: lnSum + n * shift,
				lnSquareSum: lnSquareSum + 2 * shift * lnSum + n * shift * shift
			};
		});
		const { days } = spreadMap(levels);
		expect(days.flat().every(({ difference }) => Math.abs(difference ?? 1) < 1e-6)).toBe(true);
	});

	it('is empty of nothing', () => {
		expect(spreadMap([]).hours).toEqual([]);
	});
});
