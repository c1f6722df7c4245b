import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { workbook } from '../../../../tests/support/workbook';
import { chooseMapping, type MappingChoice } from './choose-mapping';
import { emptyBatch } from './ingest-batch';
import { ingestRows } from './ingest-rows';
import { isKnownHeader } from './known-header';
import type { Mapping } from './map/mapping';
import { RowMapper } from './map/row-mapper';
import { inspectFile, previewFile } from './propose/inspect-file';
import { QualityCounter } from './quality/quality-counts';
import { qualityRemarks } from './quality/quality-remarks';
import type { ByteSource } from './read/byte-source';
import { openTable } from './read/open-table';

const feed = (name: string): ByteSource => ({
	path: fileURLToPath(new URL(`../../../../tests/feeds/${name}`, import.meta.url))
});
const now = Date.parse('2026-12-01T00:00:00Z');

async function ingest(source: ByteSource, choice: MappingChoice = {}, zone = 'Europe/Riga') {
	const table = await openTable(source, 'feed', { isKnownHeader });
	const { mapping, preset } = chooseMapping(table.header, choice);
	const mapper = new RowMapper(mapping, table.header, {
		zone: mapping.zone ?? zone,
		ambiguous: 'by-order',
		sample: table.sample.cells
	});
	const quality = new QualityCounter(zone);
	const context = {
		site: 'main',
		now,
		customerKey: (id: string) => `key of ${id}`,
		keepComments: true
	};
	const all = emptyBatch();
	for await (const batch of ingestRows(table, { mapper, context, quality, batchRows: 2 })) {
		all.received += batch.received;
		all.leftOut += batch.leftOut;
		all.contacts.push(...batch.contacts);
		all.surveys.push(...batch.surveys);
		all.agents.push(...batch.agents);
		all.rejects.push(...batch.rejects);
	}
	await table.close();
	return {
		...all,
		preset: preset?.name,
		notes: table.notes,
		remarks: qualityRemarks(quality.counts)
	};
}

const utc = (text: string) => Date.parse(text);

describe('feeds of known exports', () => {
	it('a bank’s calls: only AGENT is handled, ids need date and time, 0:00:00 did not happen', async () => {
		const { preset, contacts, rejects } = await ingest(feed('bank-calls.txt'));
		expect(preset).toBe('bank-calls');
		expect(rejects).toEqual([]);
		expect(
			contacts.map(({ contactId, answered, handleMs, agentId, customerKey, topic }) => [
				contactId,
				answered,
				handleMs,
				agentId,
				customerKey,
				topic
			])
		).toEqual([
			['501 990301 7:02:10', true, 120_000, 'RUTH', null, 'PS'],
			['502 990301 9:10:00', false, null, null, 'key of 4711', 'NW'],
			['503 990301 9:12:00', true, 2_280_000, 'OREN', 'key of 4711', 'NW'],
			['501 990302 7:02:10', true, null, null, null, 'PS'],
			['504 990302 23:59:50', false, null, null, null, 'IN']
		]);
		expect(contacts[0]!.startedAt).toBe(utc('1999-03-01T05:02:10Z'));
		expect(contacts[1]!.waitMs).toBe(40_000);
	});

	it('an online shop: labels for shift and tenure, unknown handle times, addresses masked', async () => {
		const { preset, contacts, surveys, agents, rejects } = await ingest(
			feed('shop-ratings.csv'),
			{},
			'Asia/Kolkata'
		);
		expect(preset).toBe('shop-ratings');
		expect(contacts).toMatchObject([
			{
				contactId: 'u-1',
				channel: 'voice',
				direction: 'inbound',
				topic: 'Returns',
				handleMs: null,
				shiftLabel: 'Morning',
				tenureLabel: 'On Job Training'
			},
			{ contactId: 'u-2', channel: 'voice', direction: 'outbound', handleMs: 95_000 }
		]);
		expect(contacts[0]!.startedAt).toBe(utc('2023-08-26T18:39:00+05:30'));
		expect(contacts[1]!.startedAt).toBe(utc('2023-08-03T00:32:00+05:30'));
		expect(surveys[0]).toMatchObject({
			csat: 5,
			csatScale: 5,
			answeredAt: utc('2023-08-26T00:00:00+05:30'),
			comment: 'thanks, write to me at [e-mail]'
		});
		expect(agents).toContainEqual({
			agentId: 'Kim Larsen',
			agentName: 'Kim Larsen',
			team: 'Ola Berg'
		});
		expect(rejects).toMatchObject([
			{ line: 4, column: 'CSAT Score', reason: 'score-out-of-scale', value: '6' }
		]);
	});

	it('a workbook: times as fractions of a day, unanswered calls', async () => {
		const header = [
			'Call Id',
			'Agent',
			'Date',
			'Time',
			'Topic',
			'Answered (Y/N)',
			'Resolved',
			'Speed of answer in seconds',
			'AvgTalkDuration',
			'Satisfaction rating'
		];
		const bytes = workbook({
			Sheet1: [
				header,
				[
					'C1',
					'Ann',
					'2026-01-01',
					{ value: 0.38400462962962961, style: 'time' },
					'Billing',
					'Y',
					'Y',
					109,
					{ value: 1.6550925925925926e-3, style: 'time' },
					3
				],
				[
					'C2',
					'Bo',
					'2026-01-01',
					{ value: 0.5, style: 'time' },
					'Billing',
					'N',
					'N',
					null,
					null,
					null
				]
			]
		});
		const { preset, contacts, surveys } = await ingest({ bytes: one(bytes) }, {}, 'UTC');
		expect(preset).toBe('call-workbook');
		expect(contacts).toMatchObject([
			{
				startedAt: utc('2026-01-01T09:12:58Z'),
				answered: true,
				handleMs: 143_000,
				waitMs: 109_000,
				resolved: true
			},
			{ answered: false, handleMs: null, waitMs: null }
		]);
		expect(surveys).toMatchObject([{ contactId: 'C1', csat: 3, answeredAt: null }]);
	});

	it('Genesys: milliseconds or clocks, the first of several agents, a cut-off wrap-up', async () => {
		const { preset, contacts } = await ingest(feed('genesys-interactions.csv'));
		expect(preset).toBe('genesys-interactions');
		expect(contacts).toMatchObject([
			{
				contactId: 'c-1',
				queue: 'Billing',
				agentId: 'Ann Lee',
				handleMs: 389_894,
				wrapMs: 15_000,
				waitMs: 12_000,
				topic: 'Refund',
				startedAt: utc('2026-11-20T08:05:00+02:00')
			},
			{
				contactId: 'c-2',
				answered: false,
				agentId: null,
				startedAt: utc('2026-11-20T13:05:00+02:00')
			},
			{ contactId: 'c-3', direction: 'callback', handleMs: 90_500, topic: null }
		]);
	});

	it('Five9, NICE, Talkdesk: parts add up, abandoned contacts are unanswered', async () => {
		expect((await ingest(feed('five9-call-log.csv'))).contacts).toMatchObject([
			{
				startedAt: utc('2016-10-27T14:51:34+03:00'),
				talkMs: 240_000,
				holdMs: 30_000,
				wrapMs: 45_000,
				handleMs: 315_000,
				agentId: 'ann@x'
			},
			{ answered: false, agentId: null }
		]);
		expect((await ingest(feed('nice-data-download.csv'))).contacts).toMatchObject([
			{
				startedAt: utc('2026-10-29T08:15:00+02:00'),
				handleMs: 200_000,
				agentId: '42',
				queue: 'Billing'
			},
			{ answered: false, agentId: null, channel: 'chat' }
		]);
		expect((await ingest(feed('talkdesk-contacts.csv'))).contacts).toMatchObject([
			{ contactId: 'k-1', handleMs: 150_000, queue: 'billing', waitMs: 10_000 },
			{ contactId: 'k-2', answered: false, waitMs: 45_000 }
		]);
	});

	it('Zendesk and Chatwoot: ratings without handle times', async () => {
		const zendesk = await ingest(feed('zendesk-tickets.csv'));
		expect(zendesk.contacts).toMatchObject([
			{ contactId: '501', channel: 'email', queue: 'Tier 1', handleMs: null, surveyInvited: true },
			{ contactId: '502', topic: null, surveyInvited: true },
			{ contactId: '503', agentId: null, channel: 'chat' }
		]);
		expect(zendesk.surveys.map(({ contactId, csat }) => [contactId, csat])).toEqual([
			['501', 5],
			['503', 1]
		]);
		const chatwoot = await ingest(feed('chatwoot-csat.csv'));
		expect(chatwoot.notes.headerLine).toBe(4);
		expect(chatwoot.surveys.map(({ csat }) => csat)).toEqual([5, 2]);
	});

	it('Amazon Connect: three parts, a newer version of the same record', async () => {
		const { preset, contacts } = await ingest(feed('amazon-connect-records.ndjson'));
		expect(preset).toBe('amazon-connect-records');
		expect(contacts).toMatchObject([
			{
				contactId: 'r-1',
				handleMs: 69_000,
				queue: 'Billing',
				sourceUpdatedAt: utc('2026-11-20T09:01:00Z')
			},
			{ contactId: 'r-2', answered: false, handleMs: null },
			{ contactId: 'r-1', handleMs: 97_000, sourceUpdatedAt: utc('2026-11-20T09:30:00Z') }
		]);
	});

	it('our own columns, with lines and columns of what is refused', async () => {
		const contacts = await ingest(feed('own-contacts.csv'));
		expect(contacts.preset).toBe('evenkeel');
		expect(
			contacts.contacts.map(({ contactId, exceptionReason }) => [contactId, exceptionReason])
		).toEqual([
			['1', null],
			['2', 'vip']
		]);
		expect(
			contacts.rejects.map(({ line, column, reason, value }) => [line, column, reason, value])
		).toEqual([
			[4, 'channel', 'not-in-list', 'fax'],
			[5, 'handle_s', 'parts-disagree', '600']
		]);
		expect(contacts.rejects[0]!.raw).toBe(
			'3,902,2026-01-05T05:02:00Z,America/New_York,NYC,fax,care,address,8,60,50,0,10,'
		);
		expect((await ingest(feed('own-surveys.csv'))).surveys).toMatchObject([
			{ contactId: '1', csat: 5 }
		]);
		const agents = await ingest(feed('own-agents.csv'));
		expect(agents.agents).toEqual([
			{ agentId: '7', agentName: 'Ann Lee', team: 'North', hiredOn: '2024-03-01' }
		]);
		expect(agents.rejects).toMatchObject([{ line: 3, column: 'hire_date', reason: 'not-a-date' }]);
	});
});

describe('a file of surveys', () => {
	it('counts the rows that nobody answered as left out, neither received nor refused', async () => {
		const bytes = Buffer.from(
			'contact_id,csat,effort,comment\n1,5,,\n2,,,\n3,9,,\n4,,2,\n5,,, \n6,,,kind\n7,,,\n'
		);
		const { received, leftOut, surveys, rejects } = await ingest({ bytes: one(bytes) });
		expect(surveys.map(({ contactId }) => contactId)).toEqual(['1', '4', '6']);
		expect(rejects).toMatchObject([{ line: 4, column: 'csat', reason: 'score-out-of-scale' }]);
		expect({ received, leftOut }).toEqual({ received: 4, leftOut: 3 });
	});
});

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
		const { contacts, surveys, rejects } = await ingest(feed('decimal-commas.csv'), { mapping });
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
		expect(preview.contacts).toHaveLength(3);
		expect(preview.surveys.map(({ csat }) => csat)).toEqual([5, 4]);
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
		const { contacts, rejects } = await ingest(feed('bank-calls.txt'), { mapping });
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
		[
			{ mapping: { what: 'contacts', fields: {} } },
			/does not say where contactId and startedAt stand/
		],
		[
			{ mapping: { what: 'contacts', fields: { talk: { read: 'text', column: 'x' } } } },
			/not valid at fields.talk/
		],
		[{ mapping: { what: 'calls' } }, /not valid at what/]
	])('are not read by a mapping that does not fit: %j', async (choice, sentence) => {
		await expect(ingest(feed('bank-calls.txt'), choice)).rejects.toThrow(sentence);
	});
});

it('every row of any file becomes something or is refused', async () => {
	const cell = fc.oneof(
		fc.constantFrom(
			'2026-01-05T05:00:07Z',
			'60',
			'-1',
			'1e309',
			'NaN',
			'12:3a',
			'1,5',
			'voice',
			'fax',
			'',
			'"',
			'x\0y',
			'ž'
		),
		fc.string({ maxLength: 8 })
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
		minLength: 1,
		maxLength: 12
	});
	await fc.assert(
		fc.asyncProperty(rows, async (table) => {
			const clean = table.map((row) => row.map((text) => text.replace(/["\n\r,]/g, '')));
			const lines = clean.map((row) => row.join(','));
			const text = `contact_id,start_utc,handle_s,channel\n${lines.join('\n')}\n`;
			const { received, contacts, rejects } = await ingest({ bytes: one(Buffer.from(text)) });
			expect(received).toBe(contacts.length + rejects.length);
			const filled = clean.filter((row) => row.some((value) => value.trim() !== '')).length;
			expect(received).toBeLessThanOrEqual(filled);
			expect(received).toBeGreaterThanOrEqual(filled - 3);
			for (const { handleMs } of contacts) {
				if (handleMs !== null) expect(Number.isInteger(handleMs) && handleMs >= 0).toBe(true);
			}
		}),
		{ numRuns: 300 }
	);
}, 60_000);

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
