import { describe, expect, it } from 'vitest';
import { feed, ingestFeed } from '../../../../../tests/support/ingest-feed';

const utc = (text: string) => Date.parse(text);

describe('exports of telephone systems', () => {
	it('Genesys: milliseconds or clocks, the first of several agents, a cut-off wrap-up', async () => {
		const { preset, contacts } = await ingestFeed(feed('genesys-interactions.csv'));
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
		expect((await ingestFeed(feed('five9-call-log.csv'))).contacts).toMatchObject([
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
		expect((await ingestFeed(feed('nice-data-download.csv'))).contacts).toMatchObject([
			{
				startedAt: utc('2026-10-29T08:15:00+02:00'),
				handleMs: 200_000,
				agentId: '42',
				queue: 'Billing'
			},
			{ answered: false, agentId: null, channel: 'chat' }
		]);
		expect((await ingestFeed(feed('talkdesk-contacts.csv'))).contacts).toMatchObject([
			{ contactId: 'k-1', handleMs: 150_000, queue: 'billing', waitMs: 10_000 },
			{ contactId: 'k-2', answered: false, waitMs: 45_000 }
		]);
	});
});

describe('further exports of telephone systems', () => {
	it('NICE contact history: seconds, no agent means unanswered', async () => {
		const { preset, contacts } = await ingestFeed(feed('nice-contact-history.csv'));
		expect(preset).toBe('nice-contact-history');
		expect(contacts).toMatchObject([
			{
				contactId: '9101',
				startedAt: utc('2026-10-29T08:15:00+02:00'),
				handleMs: 200_000,
				agentId: '42',
				waitMs: 12_000
			},
			{ contactId: '9102', answered: false, agentId: null, handleMs: null, waitMs: 40_000 }
		]);
	});

	it('Talkdesk calls: missed calls are unanswered, times are UTC', async () => {
		const { preset, contacts } = await ingestFeed(feed('talkdesk-calls.csv'));
		expect(preset).toBe('talkdesk-calls');
		expect(contacts).toMatchObject([
			{ startedAt: utc('2026-11-20T08:00:00Z'), handleMs: 170_000, direction: 'inbound' },
			{ answered: false, agentId: null, waitMs: 45_000 },
			{ answered: true, direction: 'outbound', handleMs: 100_000 }
		]);
	});

	it('Google: handle time from start and end, an end before the start refused', async () => {
		const { preset, contacts, rejects } = await ingestFeed(feed('google-handled.csv'));
		expect(preset).toBe('google-handled');
		expect(contacts).toMatchObject([
			{ contactId: '2026-11-20T08:00:00Z 7', handleMs: 185_000, queue: 'Billing' }
		]);
		expect(rejects).toMatchObject([
			{ line: 3, column: 'Started At to Ended At', reason: 'negative-duration' }
		]);
	});
});
