import { describe, expect, it } from 'vitest';
import { boxesSentence, boxesTable, boxSentence } from './boxes-words';

const row = (name: string, median: number, href?: string) => ({
	...{ name, low: 60_000, quarter: 120_000, median, threeQuarters: 400_000, high: 800_000 },
	...{ n: 1234, href }
});

describe('boxes in words', () => {
	it('say one group with its middle half, its middle and four in five', () => {
		expect(boxSentence(row('Morning', 200_000))).toBe(
			'Morning: the middle half lasts 2:00 – 6:40, half less than 3:20; four in five 1:00 – 13:20 (1,234 contacts).'
		);
	});

	it('say of several where the middle is shortest and longest', () => {
		const rows = [row('Morning', 200_000), row('Evening', 260_000), row('Noon', 190_000)];
		expect(boxesSentence({ title: '', rows })).toBe(
			'Half last less than 3:10 (Noon) to less than 4:20 (Evening).'
		);
		expect(boxesSentence({ title: '', rows: rows.slice(0, 1) })).toContain('Morning: the middle');
		expect(boxesSentence({ title: '', rows: [] })).toContain('Too few contacts');
	});

	it('are a table with a door where there is one', () => {
		const { columns, rows } = boxesTable({ title: '', rows: [row('Noon', 190_000, '/contacts')] });
		expect(rows[0]).toHaveLength(columns.length);
		expect(rows[0]?.at(-1)).toEqual({ text: '1,234', href: '/contacts' });
		expect(rows[0]?.[3]).toBe('3:10');
	});
});
