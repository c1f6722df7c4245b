import { describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { FEED_NOW as now, feed, ingestFeed } from '../../../../../tests/support/ingest-feed';
import type { Mapping } from '../map/mapping';
import { inspectFile } from '../propose/inspect-file';
import { previewFile } from '../propose/preview-file';

describe('files that no preset knows', () => {
	it('are proposed a mapping that reads them: decimal commas, minutes, totals, zeros that mean no answer', async () => {
		const found = await inspectFile(feed('decimal-commas.csv'), 'feed');
		expect(found.preset).toBeNull();
		expect(found.missing).toEqual([]);
		expect(found.mapping.fields).toMatchObject({
			contactId: { column: 'Zvana ID' },
			startedAt: { column: 'Date', order: 'dmy' },
			agentId: { column: 'Agent' },
			talk: { unit: 'min', decimal: ',' },
			csat: { scale: 5, zeroMeansMissing: true }
		});
		expect(found.questions.map(({ about }) => about)).toEqual(['scale']);
	});

	it('and imported by it, the destroyed number refused with its line', async () => {
		const { mapping } = await inspectFile(feed('decimal-commas.csv'), 'feed');
		const { contacts, surveys, rejects } = await ingestFeed(feed('decimal-commas.csv'), {
			mapping
		});
		expect(contacts.map(({ handleMs }) => handleMs)).toEqual([210_000, 51_767]);
		expect(surveys.map(({ csat }) => csat)).toEqual([5]);
		expect(rejects).toMatchObject([
			{ line: 6, column: 'Talk time (min)', reason: 'not-a-duration', value: '3,87,16,91,111' }
		]);
	});

	it('ask what stays open, with both readings of the same values', async () => {
		const { questions, mapping } = await inspectFile(feed('ambiguous-dates.csv'), 'feed');
		expect(questions.map(({ about, field }) => [about, field])).toEqual([
			['date-order', 'startedAt'],
			['unit', 'handle'],
			['scale', 'csat']
		]);
		expect(questions[0]!.readings.map(({ samples }) => samples[0])).toEqual([
			{ text: '03/04/2026 08:00', read: '2026-04-03 08:00' },
			{ text: '03/04/2026 08:00', read: '2026-03-04 08:00' }
		]);
		expect(questions[1]!.readings.map(({ samples }) => samples[0]!.read)).toEqual([
			'0:02:46',
			'2:46:00'
		]);
		const settings = defaultSettings('Main', 'Europe/Riga');
		const preview = await previewFile(
			feed('ambiguous-dates.csv'),
			'feed',
			mapping,
			{ slug: 'main', settings },
			now
		);
		expect(preview.rows.map(({ line, contact }) => [line, contact?.contactId])).toEqual([
			[2, 'x1'],
			[3, 'x2'],
			[4, 'x3']
		]);
		expect(preview.rows.map(({ survey }) => survey?.csat)).toEqual([5, 4, undefined]);
	});

	it('say when the same id stands for two contacts', async () => {
		const mapping: Mapping = {
			what: 'contacts',
			zone: 'Asia/Jerusalem',
			fields: {
				contactId: { read: 'text', column: 'call_id' },
				startedAt: { read: 'time', column: 'date', clock: 'vru_entry', order: 'yymmdd' }
			}
		};
		const { contacts, rejects } = await ingestFeed(feed('bank-calls.txt'), { mapping });
		expect(contacts).toHaveLength(4);
		expect(rejects).toMatchObject([{ line: 5, column: 'call_id', reason: 'not-unique' }]);
	});

	it.each([
		[{ preset: 'nothing' }, /There is no preset "nothing"/],
		[
			{
				mapping: {
					what: 'contacts',
					fields: {
						contactId: { read: 'text', column: 'nope' },
						startedAt: { read: 'time', column: 'date', order: 'iso' }
					}
				}
			},
			/column "nope", which the file does not have/
		],
		[{ mapping: { what: 'contacts', fields: {} } }, /names no column for contactId and startedAt/],
		[
			{ mapping: { what: 'contacts', fields: { talk: { read: 'text', column: 'x' } } } },
			/not valid at fields.talk/
		],
		[{ mapping: { what: 'calls' } }, /not valid at what/]
	])('are not read by a mapping that does not fit: %j', async (choice, sentence) => {
		await expect(ingestFeed(feed('bank-calls.txt'), choice)).rejects.toThrow(sentence);
	});
});
