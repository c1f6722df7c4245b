import { describe, expect, it } from 'vitest';
import { bytesOf, ingestFeed } from '../../../../../tests/support/ingest-feed';
import type { Mapping } from '../map/mapping';
import { averageFindings } from './average-findings';
import { habitFindings } from './habit-findings';

const header = 'contact_id,start_utc,talk_s,acw_s,agent_id,hire_date,answered,csat,comment';
type Row = Partial<
	Record<'id' | 'start' | 'talk' | 'wrap' | 'agent' | 'hired' | 'answered' | 'csat', string>
>;
const line = (row: Row, i: number) =>
	[
		...[row.id ?? `c${i}`, row.start ?? `2026-11-0${1 + (i % 9)}T09:${10 + (i % 50)}:07Z`],
		...[row.talk ?? String(100 + 7 * i), row.wrap ?? String(20 + i), row.agent ?? 'a'],
		...[row.hired ?? '', row.answered ?? '', row.csat ?? '', '']
	].join(',');
const file = (rows: Row[]) => bytesOf([header, ...rows.map(line)].join('\n') + '\n');
const many = (count: number, row: Row = {}) => Array.from({ length: count }, () => row);

async function findingsOf(rows: Row[]) {
	const { findings } = await ingestFeed(file(rows), {}, 'UTC');
	return Object.fromEntries(findings.map((finding) => [finding.kind, finding]));
}

describe('the quality of a file', () => {
	it('needs no word where nothing is wrong, but of columns that hold nothing', async () => {
		const { findings } = await ingestFeed(file(many(40)), {}, 'UTC');
		expect(findings.map(({ sentence }) => sentence)).toEqual(
			['hire_date', 'answered', 'csat'].map(
				(column) => `The column "${column}" is empty in 40 (100.0 %) of the first rows.`
			)
		);
	});

	it('tells each fault with how often, which, and what was done', async () => {
		const found = await findingsOf([
			...many(30),
			{ id: 'x1', talk: '', wrap: '' },
			{ id: 'x2', agent: '' },
			{ id: 'x3', talk: '15000' },
			{ id: 'x4', hired: '2027-01-01' },
			{ id: 'x5', answered: 'no' },
			{ id: 'c3', start: '2026-11-04T09:13:07Z' }
		]);
		expect(found['no-handle-time']).toMatchObject({ count: 1, of: 35, samples: ['x1'] });
		expect(found['no-agent']).toMatchObject({ count: 1, of: 35, samples: ['x2'] });
		expect(found['stuck-timer']).toMatchObject({ count: 1, samples: ['x3'] });
		expect(found['hired-later']).toMatchObject({ count: 1, of: 36, samples: ['x4'] });
		expect(found['unanswered-handled']).toMatchObject({ count: 1, of: 1, samples: ['x5'] });
		expect(found['repeated-id']).toMatchObject({ count: 1, samples: ['c3'] });
		for (const { sentence, done } of Object.values(found)) {
			expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
			expect(done).toMatch(/^[A-Z].*\.$/);
		}
	});

	it('finds after-contact work that is cut off, at whatever length, and none that only repeats', async () => {
		const capped = await findingsOf([...many(30), ...many(20, { wrap: '90' })]);
		expect(capped['wrap-capped']).toMatchObject({ count: 20, of: 50 });
		expect(capped['wrap-capped']?.sentence).toContain('exactly 90 s');
		const common = await findingsOf([...many(30), ...many(20, { wrap: '25' })]);
		expect(common['wrap-capped']).toBeUndefined();
		const none = await findingsOf(many(40, { wrap: '0' }));
		expect(none['wrap-capped']).toBeUndefined();
	});

	it('finds starts that are dates, and contacts that end within seconds', async () => {
		const found = await findingsOf([
			...many(20),
			...many(4, { start: '2026-11-02T00:00:00Z' }).map((row, i) => ({ ...row, id: `m${i}` })),
			...many(4, { talk: '3', wrap: '0' })
		]);
		expect(found['midnight-starts']).toMatchObject({ count: 4, samples: ['m0', 'm1', 'm2'] });
		expect(found.short).toMatchObject({ count: 4 });
		expect(found.short?.sentence).toMatch(/less than ten seconds/);
	});

	it('compares a file with the last one of the same columns', async () => {
		const first = (await ingestFeed(file(many(60)), {}, 'UTC')).profile;
		const second = await ingestFeed(
			file(many(60).map((_, i) => ({ talk: String((100 + 7 * i) * 60), wrap: '' }))),
			{},
			'UTC'
		);
		const told = habitFindings(first, second.profile).map(({ sentence }) => sentence);
		expect(told).toEqual([
			'The after-contact work is known in 0.0 % of the contacts; in the last file it was 100 %.',
			'Handle times are about 60 times those of the last file, as if their unit had changed: the middle one was 360 s and is 18600 s.'
		]);
		expect(habitFindings(first, first)).toEqual([]);
	});
});

describe('averages that the source made', () => {
	const table = (columns: string[], ...rows: string[][]) => ({
		header: columns,
		sample: { cells: rows, lines: rows.map((_, i) => i + 2), rejects: [] }
	});
	const nothing: Mapping = { what: 'contacts', fields: {} };

	it('are checked against answers counted per star', () => {
		const found = averageFindings(
			table(
				['1 star', '2 star', '3 star', '4 star', '5 star', 'Average rating'],
				['0', '0', '0', '0', '2', '5'],
				['1', '0', '0', '0', '1', '4.9'],
				['0', '0', '0', '0', '0', '']
			),
			nothing
		);
		expect(found).toMatchObject([{ kind: 'wrong-average', count: 1, of: 2, samples: ['line 3'] }]);
	});

	it('are checked against a total and a number, and left alone where they agree', () => {
		const columns = ['Handle', 'Total Talk', 'Avg Talk'];
		expect(averageFindings(table(columns, ['4', '400', '100']), nothing)).toEqual([]);
		expect(averageFindings(table(columns, ['4', '400', '90']), nothing)).toHaveLength(1);
	});

	it('are named where one is read as the value of a contact', () => {
		const mapping: Mapping = {
			what: 'contacts',
			fields: { talk: { read: 'duration', columns: ['AvgTalk'], unit: 's' } }
		};
		const found = averageFindings(table(['Id', 'AvgTalk'], ['1', '90']), mapping);
		expect(found.map(({ kind }) => kind)).toEqual(['average-column']);
	});
});
