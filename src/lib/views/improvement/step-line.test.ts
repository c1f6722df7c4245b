import { describe, expect, it } from 'vitest';
import { isoDate } from '$lib/domain/iso-date';
import { stepLine } from './step-line';

/** A Monday. */
const FIRST = 20_094;
const period = { from: FIRST, until: FIRST + 84 };
const site = { period, weekStart: 1 } as const;
const dayOf = (day: number, seconds: number, n = 20) => ({
	...{ localDay: FIRST + day, handled: n, lnSum: n * Math.log(seconds) },
	...{ answers: n, scoreSum: 4 * n }
});
const step = (day: number) => ({
	...{ scope: 'queue:Billing', metric: 'handle-time' as const, since: isoDate(FIRST + day) }
});
/** Five minutes, from day 42 on four. */
const days = Array.from({ length: 84 }, (_, day) => dayOf(day, day < 42 ? 300 : 240));

describe('stepLine', () => {
	it('draws the weeks and the levels before and since', () => {
		const line = stepLine(step(42), [step(42)], days, site);
		expect(line?.points).toHaveLength(12);
		expect(line?.points[0]).toMatchObject({ n: 140, value: expect.closeTo(300, 6) });
		expect(line?.points[0]?.href).toMatch(/queue=Billing&timed=yes$/);
		expect(line?.steps).toMatchObject({
			at: 5.5,
			levels: [
				{ from: 0, to: 5.5, value: expect.closeTo(300, 6) },
				{ from: 5.5, to: 11, value: expect.closeTo(240, 6) }
			]
		});
	});

	it('reaches no further than the next step of the same series', () => {
		const three = days.map((one, day) => (day < 63 ? one : dayOf(day, 120)));
		const other = { ...step(70), metric: 'csat' as const };
		const line = stepLine(step(42), [step(42), step(63), other], three, site);
		expect(line?.steps?.levels[1]).toEqual({
			...{ from: 5.5, to: 8.5, value: expect.closeTo(240, 6) }
		});
		const second = stepLine(step(63), [step(42), step(63)], three, site);
		expect(second?.steps?.levels.map(({ value }) => Math.round(value))).toEqual([240, 120]);
	});

	it('leaves parts of weeks and weeks of a handful out', () => {
		const later = { from: FIRST + 3, until: FIRST + 82 };
		const few = days.map((one, day) => (day >= 7 && day < 14 ? dayOf(day, 300, 4) : one));
		const line = stepLine(step(42), [step(42)], few, { ...site, period: later });
		expect(line?.points).toHaveLength(10);
		expect(line?.points[0]).toMatchObject({ value: null, n: 28 });
	});

	it('is nothing where one side is missing', () => {
		expect(stepLine(step(0), [step(0)], days, site)).toBeNull();
		expect(stepLine(step(84), [step(84)], days, site)).toBeNull();
		expect(stepLine(step(42), [step(42)], [], site)).toBeNull();
	});
});
