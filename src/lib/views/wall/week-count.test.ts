import { describe, expect, it } from 'vitest';
import type { JudgedWeek } from '../over-served/over-served-period';
import { weekCount } from './week-count';

const MONDAY = 20_139;
const week = (back: number, displaced: number): JudgedWeek => ({
	...{ week: MONDAY - 7 * back, contacts: 1000, overServed: 3, displaced },
	...{ exceptions: 0, managed: 0, notManaged: 0 }
});
const displaced = ({ displaced: n }: JudgedWeek) => n;
const weeks = (newest: number) =>
	[7, 6, 5, 4, 3, 2].map((back) => week(back, 30)).concat([week(1, newest), week(0, 2)]);

describe('weekCount', () => {
	it('speaks of the newest whole week and holds it against those before', () => {
		const said = weekCount(weeks(31), MONDAY + 3, displaced);
		expect(said).toMatchObject({ week: MONDAY - 7, value: 31, open: false, side: 'usual' });
		expect(weekCount(weeks(90), MONDAY + 3, displaced)?.side).toBe('high');
		expect(weekCount(weeks(2), MONDAY + 3, displaced)?.side).toBe('low');
	});

	it('takes a week for whole once there is a contact after it: its last day may go on', () => {
		const after = (days: number) => weekCount(weeks(31), MONDAY + days, displaced);
		expect(after(6)).toMatchObject({ week: MONDAY - 7, value: 31 });
		expect(after(7)).toMatchObject({ week: MONDAY, value: 2, side: 'low' });
	});

	it('says what the first week has, and that nothing is usual yet', () => {
		expect(weekCount([week(0, 4)], MONDAY + 3, displaced)).toMatchObject({
			...{ value: 4, open: true, usual: null, side: 'unknown' }
		});
		expect(weekCount([], MONDAY, displaced)).toBeNull();
	});
});
