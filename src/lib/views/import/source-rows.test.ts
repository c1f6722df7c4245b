import { describe, expect, it } from 'vitest';
import { type Delivered, sourceRows } from './source-rows';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const daily = (count: number, lastAgo: number, more: Partial<Delivered> = {}): Delivered[] =>
	Array.from({ length: count }, (_, i) => ({
		...{ source: 'file', what: 'contacts', preset: null, signature: 's' },
		fileName: `calls-${count - i}.csv`,
		startedAt: new Date(now - lastAgo - i * DAY),
		...more
	}));

const nothing = { groups: new Map<string, string>(), warnings: [] };

describe('the sources of a site', () => {
	it('are files of the same columns, named by the last one, with their rhythm', () => {
		expect(sourceRows(daily(5, DAY / 2), 'Europe/Riga', now, nothing)).toEqual([
			{
				...{ key: 'contacts file s', name: 'calls-5.csv', what: 'contacts' },
				...{ last: 'Sun 22 Nov 2026, 02:00', rhythm: 'every day, 5 times so far', late: false },
				changes: []
			}
		]);
	});

	it('are late after twice their usual distance, and never without a rhythm', () => {
		expect(sourceRows(daily(5, 2.1 * DAY), 'UTC', now, nothing)[0]?.late).toBe(true);
		expect(sourceRows(daily(5, 1.9 * DAY), 'UTC', now, nothing)[0]?.late).toBe(false);
		expect(sourceRows(daily(3, 90 * DAY), 'UTC', now, nothing)[0]).toMatchObject({
			...{ late: false, rhythm: '3 times so far' }
		});
	});

	it('keep kinds and columns apart, and count requests within an hour as one delivery', () => {
		const often = Array.from({ length: 30 }, (_, i): Delivered => ({
			...{ source: 'api', what: 'surveys', preset: null, signature: null, fileName: null },
			startedAt: new Date(now - i * 60_000)
		}));
		const rows = sourceRows(
			[...often, ...daily(1, DAY), ...daily(1, DAY, { signature: 't' })],
			'UTC',
			now,
			nothing
		);
		expect(rows.map(({ name, rhythm }) => [name, rhythm])).toEqual([
			['sent through the API', '30 times so far'],
			['calls-1.csv', '1 time so far'],
			['calls-1.csv', '1 time so far']
		]);
	});

	it('stay one when a column goes, and say what has changed', () => {
		const warning = { source: 'file s', sentence: 'The wait is known no more.', href: '/flags?x' };
		const rows = sourceRows(
			[
				...daily(2, DAY, { signature: 't' }),
				...daily(2, 3 * DAY),
				...daily(1, DAY, { what: 'surveys' })
			],
			'UTC',
			now,
			{
				groups: new Map([
					['file s', 'file s'],
					['file t', 'file s']
				]),
				warnings: [warning]
			}
		);
		expect(rows.map(({ rhythm, changes }) => [rhythm, changes])).toEqual([
			['every day, 4 times so far', [warning]],
			['1 time so far', []]
		]);
	});
});
