import { describe, expect, it } from 'vitest';
import { HOURS_A_WEEK, type Restlessness } from '../../../../tests/support/hour-stream';
import { alarmsIn, WATCHED, watchedWeeks } from '../../../../tests/support/watched-weeks';
import { poissonAtLeast } from '$lib/stats/distributions/poisson';
import { alarmPlan, DEFAULT_ALARM_PLAN } from './alarm-plan';
import { expectedFalseAlarms } from './expected-false-alarms';

const STREAMS = 100;
/** Ten false alarms a week on these streams: often enough for a simulation to count them. */
const GENEROUS = alarmPlan(STREAMS, HOURS_A_WEEK, 10);
/** Of a budget that is kept, one run in a thousand would count as many. */
const SURPRISING = 0.001;

/** METHODS H.4: hours that differ by chance, restless hours, restless days; a busy centre shows its days more. */
const ORDINARY: [string, Restlessness & { contacts?: number[] }][] = [
	['differ by chance alone', {}],
	['are a little like the hour before', { hour: { sd: 0.06, memory: 0.3 } }],
	['are much like the hour before', { hour: { sd: 0.08, memory: 0.6 } }],
	['are alike within a day', { day: { sd: 0.04, memory: 0.5 } }],
	[
		'are many contacts each, alike within a day',
		{ day: { sd: 0.04, memory: 0.5 }, contacts: [40, 60, 90] }
	]
];

describe('expectedFalseAlarms', () => {
	it('is what the plan was made for, and one in 50,000 hours by default', () => {
		expect(expectedFalseAlarms(STREAMS * HOURS_A_WEEK, GENEROUS)).toBeCloseTo(10, 4);
		expect(expectedFalseAlarms(50_000)).toBeCloseTo(1, 3);
		expect(expectedFalseAlarms(0)).toBe(0);
	});
});

describe.each(ORDINARY)('100 ordinary streams whose hours %s', (_, like) => {
	const hours = STREAMS * WATCHED * HOURS_A_WEEK;
	const plans = [DEFAULT_ALARM_PLAN, GENEROUS];
	const alarms = [0, 0];
	for (const week of watchedWeeks({ ...like, streams: STREAMS, firstSeed: 5000 }, plans))
		week.forEach((watched, i) => (alarms[i]! += alarmsIn(watched)));

	it.each([
		['default', 0],
		['generous', 1]
	])('raise no more alarms than the %s plan states', (__, i) => {
		const stated = expectedFalseAlarms(hours, plans[i]);
		expect(poissonAtLeast(alarms[i]!, stated)).toBeGreaterThan(SURPRISING);
	});
});

describe('a rise of 15 per cent that lasts', () => {
	const hoursToAlarm = (like: Restlessness) => {
		const firstWatchedDay = 56;
		const streams = { ...like, streams: 40, firstSeed: 7000 };
		const shift = (day: number) => (day >= firstWatchedDay ? Math.log(1.15) : 0);
		const found: number[] = [];
		let week = 0;
		for (const [watched = []] of watchedWeeks({ ...streams, shift }, [DEFAULT_ALARM_PLAN])) {
			// Of each stream the week of the rise; later ones begin to take it for usual.
			if (week++ % WATCHED > 0) continue;
			const at = watched.findIndex(({ side }) => side === 'high');
			found.push(at < 0 ? Infinity : at + 1);
		}
		return found.sort((a, b) => a - b);
	};

	it('is found in every stream of chance hours, half of them within two days', () => {
		const found = hoursToAlarm({});
		expect(found[19]).toBeLessThanOrEqual(32);
		expect(found.at(-1)).toBeLessThanOrEqual(HOURS_A_WEEK);
	});

	it('is found within the week in three of four streams whose hours are much like the hour before', () => {
		const found = hoursToAlarm({ hour: { sd: 0.08, memory: 0.6 } });
		expect(found[19]).toBeLessThanOrEqual(60);
		expect(found.filter(Number.isFinite).length).toBeGreaterThanOrEqual(30);
	});
});
