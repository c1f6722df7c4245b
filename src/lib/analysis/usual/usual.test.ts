import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/ewma_cusum.json';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { alarmPlan, DEFAULT_ALARM_PLAN } from './alarm-plan';
import { alarmState } from './alarm-state';
import { hourOfWeek, hourScore, type HourRow } from './hour-row';
import { usualBand } from './usual-band';
import { usualDay } from './usual-day';
import { usualHours } from './usual-hours';

const MONDAY = 20_094;

/** Hours 8 to 19 of some weeks: 20 contacts of ln seconds around 5.5 (6 in the first hour), moved by `shift`. */
function hoursOf(weeks: number, from: number, seed: number, shift = 0): HourRow[] {
	const normal = seededNormal(seed);
	const rows: HourRow[] = [];
	for (let day = 0; day < 7 * weeks; day++)
		for (let localHour = 8; localHour < 20; localHour++) {
			let lnSum = 0;
			let lnSquareSum = 0;
			for (let i = 0; i < 20; i++) {
				const ln = (localHour === 8 ? 6 : 5.5) + shift + 0.65 * normal();
				lnSum += ln;
				lnSquareSum += ln * ln;
			}
			rows.push({
				localDay: from + day,
				localHour,
				handled: 20,
				lnSum,
				lnSquareSum,
				csat: [1, 0, 0, 2, 5]
			});
		}
	return rows;
}

const past = hoursOf(8, MONDAY, 1);
const usual = usualHours(past, 'handle-time');
if ('notEnough' in usual) throw new Error(usual.notEnough);

describe('hour rows', () => {
	it('counts hours of the week from Monday midnight', () => {
		expect(hourOfWeek(MONDAY, 0)).toBe(0);
		expect(hourOfWeek(MONDAY + 6, 23)).toBe(167);
	});

	it('reads the mean of points from the answers', () => {
		expect(hourScore(past[0]!, 'csat')).toMatchObject({ n: 8, mean: (1 + 8 + 25) / 8 });
		expect(hourScore({ ...past[0]!, csat: [0, 0, 0, 0, 0] }, 'csat')).toBeNull();
	});
});

describe('usualHours', () => {
	it('finds the spread of contacts and no more than chance between hours', () => {
		expect(Math.sqrt(usual.variance)).toBeCloseTo(0.65, 1);
		expect(usual.spread).toBeLessThan(1.15);
		expect(usual.autocorrelations[0]).toBeLessThan(0.1);
		expect(usual.hoursADay).toBe(12);
	});

	it('does not depend on the order of the rows', () => {
		expect(usualHours([...past].reverse(), 'handle-time')).toEqual(usual);
	});

	it('says so where there is too little past', () => {
		expect(usualHours([], 'handle-time')).toHaveProperty('notEnough');
		expect(usualHours(hoursOf(3, MONDAY, 1), 'handle-time')).toHaveProperty('notEnough');
		const flat = past.map((row) => ({ ...row, lnSum: 100, lnSquareSum: 500 }));
		expect(usualHours(flat, 'handle-time')).toHaveProperty('notEnough');
	});
});

describe('usualBand', () => {
	it('holds about 19 of 20 new ordinary hours and follows the hour of the week', () => {
		let inside = 0;
		const fresh = hoursOf(8, MONDAY + 56, 2);
		for (const row of fresh) {
			const weekday = ((row.localDay - MONDAY) % 7) + 1;
			const band = usualBand(usual, {
				weekday: weekday as 1,
				hour: row.localHour,
				n: row.handled
			});
			if ('notEnough' in band) throw new Error(band.notEnough);
			const mean = row.lnSum / row.handled;
			if (mean >= band.low && mean <= band.high) inside++;
		}
		expect(inside / fresh.length).toBeGreaterThan(0.92);
		expect(inside / fresh.length).toBeLessThan(0.98);
	});

	it('is wider for fewer contacts and unknown for a closed hour', () => {
		const width = (n: number) => {
			const band = usualBand(usual, { weekday: 1, hour: 9, n });
			return 'notEnough' in band ? NaN : band.high - band.low;
		};
		expect(width(5)).toBeGreaterThan(width(50));
		expect(usualBand(usual, { weekday: 1, hour: 3 })).toHaveProperty('notEnough');
	});
});

describe('alarmPlan', () => {
	it('has the threshold of a run length of 50,000, as the exact table does to 1 %', () => {
		const exact = golden.cusum_threshold_for_arl0.find((r) => r.arl0 === 50_000 && r.k === 0.5)!;
		expect(DEFAULT_ALARM_PLAN.threshold / exact.h_two_sided).toBeCloseTo(1, 2);
		expect(alarmPlan(400, 112, 1).threshold).toBeLessThan(DEFAULT_ALARM_PLAN.threshold);
	});
});

describe('alarmState', () => {
	it('stays quiet over half a year of ordinary hours', () => {
		expect(alarmState(hoursOf(26, MONDAY + 56, 3), usual)).toMatchObject({
			state: 'usual',
			since: null,
			sudden: false
		});
	});

	it('raises a lasting shift, says since when, and on which side', () => {
		const rows = [...hoursOf(1, MONDAY + 56, 4), ...hoursOf(1, MONDAY + 63, 5, 0.15)];
		const up = alarmState(rows, usual);
		expect(up.state).toBe('high');
		expect(Math.abs(up.since!.localDay - (MONDAY + 63))).toBeLessThanOrEqual(1);
		const down = alarmState(hoursOf(1, MONDAY + 56, 5, -0.15), usual);
		expect(down.state).toBe('low');
	});

	it('ends an alarm soon after the shift has ended', () => {
		const rows = [...hoursOf(4, MONDAY + 56, 6, 0.2), ...hoursOf(1, MONDAY + 84, 7)];
		expect(alarmState(rows, usual).state).toBe('usual');
	});

	it('calls a single hour far out sudden', () => {
		const [hour] = hoursOf(1, MONDAY + 56, 8, 2);
		expect(alarmState([hour!], usual).sudden).toBe(true);
	});

	it('knows nothing of no hours', () => {
		expect(alarmState([], usual)).toEqual({
			state: 'usual',
			since: null,
			sudden: false,
			z: null
		});
	});
});

describe('usualDay', () => {
	it('gives a band around the middle day, never below zero', () => {
		const band = usualDay([3, 5, 4, 6, 2, 4, 5, 3]);
		if ('notEnough' in band) throw new Error(band.notEnough);
		expect(band.centre).toBeGreaterThanOrEqual(3.9);
		expect(band.centre).toBeLessThanOrEqual(4.1);
		expect(band.low).toBeGreaterThanOrEqual(0);
		expect(band.high).toBeGreaterThan(8);
	});

	it('is wider where days differ by more than chance', () => {
		const width = (counts: number[]) => {
			const band = usualDay(counts);
			return 'notEnough' in band ? NaN : band.high - band.low;
		};
		expect(width([50, 100, 150, 100, 60, 140, 90, 110])).toBeGreaterThan(width(Array(8).fill(100)));
	});

	it('asks for four weeks', () => {
		expect(usualDay([1, 2, 3])).toHaveProperty('notEnough');
		expect(usualDay([0, 0, 0, 0])).toMatchObject({ centre: expect.closeTo(0, 9) });
	});
});
