import { describe, expect, it } from 'vitest';
import type { LevelHour } from '../level/level-hour';
import { wallView, type WallInput } from './wall-view';

const NEWEST = 20_143;
const hour = (localDay: number, localHour: number, mean = 5, n = 20): LevelHour => ({
	...{ localDay, localHour, answered: n, handled: n },
	// Two contacts in three at the mean, the others 0.5 above and below it.
	...{ lnSum: n * mean, lnSquareSum: n * mean * mean + n * 0.1 },
	csat: [1, 1, 1, 3, 4]
});

/** Ten weeks of hours 8 to 17, all alike but for a ripple, so that hours differ a little. */
function hours(today: (localHour: number) => number): LevelHour[] {
	const rows: LevelHour[] = [];
	for (let day = NEWEST - 69; day <= NEWEST; day++)
		for (let h = 8; h < 18; h++) {
			const ripple = 0.02 * Math.sin(day * 7 + h * 3);
			rows.push(hour(day, h, day === NEWEST ? today(h) : 5 + ripple));
		}
	return rows;
}

const input = (over: Partial<WallInput> = {}): WallInput => ({
	newestDay: NEWEST,
	minute: 17 * 60 + 59,
	queues: [],
	hours: hours(() => 5),
	overServedDays: [],
	weeks: [],
	blocks: [],
	indices: [],
	swings: [],
	swingDays: null,
	weekend: [6, 7],
	openingHours: null,
	improvements: [],
	flags: [],
	sesoi: { handleTime: 0.05, csat: 0.1 },
	reviewDays: 56,
	falseDiscoveryRate: 0.1,
	...over
});

describe('wallView', () => {
	it('answers "is this usual?" for the newest hour', () => {
		const usual = wallView(input()).handle;
		expect(usual?.side).toBe('usual');
		expect(usual?.value).toBeCloseTo(Math.exp(5), 6);
		expect(usual?.usual?.low).toBeLessThan(Math.exp(5));
		expect(usual?.usual?.high).toBeGreaterThan(Math.exp(5));
		expect(wallView(input({ hours: hours(() => 6) })).handle?.side).toBe('high');
		expect(wallView(input({ hours: hours(() => 4) })).handle?.side).toBe('low');
	});

	it('adds hours to satisfaction until thirty have answered', () => {
		const { satisfaction } = wallView(input());
		expect(satisfaction?.n).toBe(30);
		expect(satisfaction?.from).toMatchObject({ localDay: NEWEST, localHour: 15 });
		expect(satisfaction?.of).toBe(60);
		expect(satisfaction?.value).toBeCloseTo(3.8, 10);
	});

	it('marks the hours of the day that are away from usual', () => {
		const { today } = wallView(input({ hours: hours((h) => (h === 12 ? 6 : 5)) }));
		expect(today.map((point) => point.hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
		expect(today.filter(({ side }) => side === 'high').map((point) => point.hour)).toEqual([12]);
	});

	it('says what it has and that usual is unknown where there are three days of data', () => {
		const { handle, today, overServed, index } = wallView(
			input({ hours: hours(() => 5).filter(({ localDay }) => localDay > NEWEST - 3) })
		);
		expect(handle).toMatchObject({ side: 'unknown', usual: null });
		expect(today.every(({ low, side }) => low === null && side === 'unknown')).toBe(true);
		expect(overServed).toBeNull();
		expect(index).toBeNull();
	});

	it('maps handle time where nobody answers surveys', () => {
		expect(wallView(input()).map.metric).toBe('csat');
		const none = [0, 0, 0, 0, 0] as const;
		const silent = hours(() => 5).map((row) => ({ ...row, csat: none }));
		const { map } = wallView(input({ hours: silent }));
		expect(map.metric).toBe('handle-time');
		expect(map.hours).toHaveLength(10);
	});

	it('has no level without any hour', () => {
		const view = wallView(input({ hours: [] }));
		expect(view.handle).toBeNull();
		expect(view.satisfaction).toBeNull();
		expect(view.today).toEqual([]);
		expect(view.map.hours).toEqual([]);
	});

	it('does not draw hours of fewer than five contacts', () => {
		const rows = hours(() => 5).map((row) =>
			row.localDay === NEWEST && row.localHour === 9 ? hour(NEWEST, 9, 7, 4) : row
		);
		const nine = wallView(input({ hours: rows })).today.find((point) => point.hour === 9);
		expect(nine).toMatchObject({ value: null, side: 'usual' });
	});

	it('shows a queue of five people, and nothing of one of four', () => {
		const queue = { name: 'Billing', hours: hours(() => 5) };
		const shown = (agents: number) =>
			wallView(input({ queues: [{ ...queue, agents }] })).queues.Billing;
		expect(shown(5)).toMatchObject({ few: false, handle: { side: 'usual' } });
		expect(shown(4)).toEqual({ few: true });
	});
});
