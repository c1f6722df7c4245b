import { describe, expect, it } from 'vitest';
import { csvLines } from '$lib/domain/csv-lines';
import type { MapCell } from '../level/week-map';
import { hoursTable } from './hours-table';

const nothing: MapCell = { n: 0, difference: null, step: 0, thin: true };
const week = (first: MapCell) => ({
	map: {
		metric: 'csat' as const,
		hours: [9, 10],
		days: Array.from({ length: 7 }, (_, day) => [day === 0 ? first : nothing, nothing])
	},
	sesoi: 0.1
});
const weeks = {
	csat: week({ n: 40, difference: -0.25, step: -2, thin: false }),
	'handle-time': week({ n: 120, difference: 3.5, step: 0, thin: false }),
	spread: week({ n: 8, difference: null, step: 0, thin: true })
};

async function linesOf(table: ReturnType<typeof hoursTable>): Promise<string[]> {
	let text = '';
	for await (const piece of csvLines(table)) text += piece;
	return text.trim().split('\r\n');
}

describe('the hours of the week to take away', () => {
	it('are one row each with n, unrounded difference, unit and verdict; closed hours are left out', async () => {
		expect(await linesOf(hoursTable(weeks))).toEqual([
			expect.stringContaining('measure,weekday,hour,n,difference,unit,verdict'),
			'csat,1,9,40,-0.25,points,worse',
			'handle-time,1,9,120,3.5,percent,no-difference',
			'spread,1,9,8,,percent,too-few'
		]);
	});

	it('are of one measure where one is asked for', async () => {
		expect(await linesOf(hoursTable(weeks, 'spread'))).toHaveLength(2);
	});
});
