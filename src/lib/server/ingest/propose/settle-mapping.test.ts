import { describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { inspectFile } from './inspect-file';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(text: string) {
	const path = join(folder, 'calls.csv');
	await writeFile(path, text);
	return inspectFile({ path }, 'calls.csv');
}

const rows = (count: number, day: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => `c${i},${day(i)} 10:00,Ann,${100 + i}\n`).join('');
const header = 'Call ID,Start time,Agent name,Handle time (s)\n';
const early = (i: number) => `0${1 + (i % 9)}/0${1 + (i % 8)}/2026`;

describe('the order of day and month', () => {
	it('is told by a row far beyond the first ones, and the row is named', async () => {
		const { mapping, questions, told } = await inspect(
			header + rows(20_000, early) + 'x,25/03/2026 10:00,Ann,5\n' + rows(10, early)
		);
		expect(mapping.fields.startedAt).toMatchObject({ order: 'dmy' });
		expect(questions).toEqual([]);
		expect(told).toMatchObject([{ line: 20_002, text: '25/03/2026 10:00', reading: 0 }]);
	});

	it('is told the other way round as well', async () => {
		const { mapping, told } = await inspect(
			header + rows(20_000, early) + 'x,3/25/2026 10:00,A,5\n'
		);
		expect(mapping.fields.startedAt).toMatchObject({ order: 'mdy' });
		expect(told).toMatchObject([{ line: 20_002, reading: 1 }]);
	});

	it('is asked where no row tells, and where as many tell one thing as the other', async () => {
		const silent = await inspect(header + rows(400, early));
		expect(silent.questions.map(({ about }) => about)).toEqual(['date-order']);
		expect(silent.told).toEqual([]);
		const torn = await inspect(
			header + rows(20_000, early) + 'x,25/03/2026 10:00,A,5\ny,03/25/2026 10:00,A,5\n'
		);
		expect(torn.questions.map(({ about }) => about)).toEqual(['date-order']);
	});

	it('of a preset is only the likelier one: the file decides', async () => {
		const names =
			'Conversation ID,Date,Direction,Media Type,Queue,Total Handle,Users - Interacted\n';
		const row = (date: string) => `g-1,${date} 10:00,Inbound,voice,Billing,1000,Ann\n`;
		const order = async (text: string) => {
			const { preset, mapping, questions } = await inspect(names + text);
			expect(preset?.name).toBe('genesys-interactions');
			const reader = mapping.fields.startedAt;
			return [reader?.order, questions.map(({ about }) => about)];
		};
		expect(await order(row('20/11/26'))).toEqual(['dmy', []]);
		expect(await order(row('11/20/26'))).toEqual(['mdy', []]);
		expect(await order(row('11/10/26'))).toEqual(['mdy', ['date-order']]);
	});

	it('of a date alone gets a reader of dates, whichever is chosen', async () => {
		const { questions } = await inspect('Agent ID,Agent name,Hire date\n1,Ann,03/04/2024\n');
		expect(questions[0]?.readings.map(({ reader }) => reader)).toEqual([
			{ read: 'date', column: 'Hire date', order: 'dmy' },
			{ read: 'date', column: 'Hire date', order: 'mdy' }
		]);
	});
});
