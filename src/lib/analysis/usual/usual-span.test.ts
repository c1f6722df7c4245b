import { describe, expect, it } from 'vitest';
import { usualBand } from './usual-band';
import type { UsualHours } from './usual-hours';
import { usualSpan } from './usual-span';

const MONDAY = 20_094;
const usual = (autocorrelation: number): UsualHours => ({
	metric: 'handle-time',
	hours: new Map([
		[8, { centre: 5, n: 20, weeks: 8 }],
		[9, { centre: 6, n: 20, weeks: 8 }]
	]),
	variance: 0.4,
	spread: 1.2,
	autocorrelations: [autocorrelation],
	hoursADay: 2
});
const hour = (localHour: number, n: number) => ({ localDay: MONDAY, localHour, n });

describe('usualSpan', () => {
	it('is the band of the hour where there is one hour', () => {
		expect(usualSpan(usual(0.5), [hour(8, 12)])).toEqual(
			usualBand(usual(0.5), { weekday: 1, hour: 8, n: 12 })
		);
	});

	it('weighs the centres of several hours by their scores and narrows with their number', () => {
		const one = usualSpan(usual(0), [hour(8, 30)]);
		const two = usualSpan(usual(0), [hour(8, 30), hour(9, 10)]);
		if ('notEnough' in one || 'notEnough' in two) throw new Error('both are known');
		expect(two.centre).toBeCloseTo(5.25, 12);
		expect(two.n).toBe(40);
		expect(two.high - two.low).toBeLessThan(one.high - one.low);
	});

	it('is wider where an hour is like the hour before it', () => {
		const width = (r: number) => {
			const band = usualSpan(usual(r), [hour(8, 30), hour(9, 10)]);
			return 'notEnough' in band ? NaN : band.high - band.low;
		};
		// Two hours: 1 + 2 (1 - 1/2) rho.
		expect(width(0.6) / width(0)).toBeCloseTo(Math.sqrt(1.6), 12);
	});

	it('says so for hours never seen, and for none', () => {
		expect(usualSpan(usual(0), [hour(8, 5), hour(3, 5)])).toHaveProperty('notEnough');
		expect(usualSpan(usual(0), [])).toHaveProperty('notEnough');
	});
});
