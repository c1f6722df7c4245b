import { describe, expect, it } from 'vitest';
import { bytesOf, feed, ingestFeed } from '../../../../../tests/support/ingest-feed';
import { workbook } from '../../../../../tests/support/workbook';

const utc = (text: string) => Date.parse(text);

describe('data that was published', () => {
	it('a bank’s calls: only AGENT is handled, ids need date and time, 0:00:00 did not happen', async () => {
		const { preset, contacts, rejects } = await ingestFeed(feed('bank-calls.txt'));
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
		const { preset, contacts, surveys, agents, rejects } = await ingestFeed(
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
		const { preset, contacts, surveys } = await ingestFeed(bytesOf(bytes), {}, 'UTC');
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
});
