import { describe, expect, it } from 'vitest';
import { feed, ingestFeed } from '../../../../../tests/support/ingest-feed';

describe('exports of ticket systems', () => {
	it('Zendesk and Chatwoot: ratings without handle times', async () => {
		const zendesk = await ingestFeed(feed('zendesk-tickets.csv'));
		expect(zendesk.contacts).toMatchObject([
			{ contactId: '501', channel: 'email', queue: 'Tier 1', handleMs: null, surveyInvited: true },
			{ contactId: '502', topic: null, surveyInvited: true },
			{ contactId: '503', agentId: null, channel: 'chat' }
		]);
		expect(zendesk.surveys.map(({ contactId, csat }) => [contactId, csat])).toEqual([
			['501', 5],
			['503', 1]
		]);
		const chatwoot = await ingestFeed(feed('chatwoot-csat.csv'));
		expect(chatwoot.notes.headerLine).toBe(4);
		expect(chatwoot.surveys.map(({ csat }) => csat)).toEqual([5, 2]);
	});
});

it('Freshdesk: the time tracked is the handle time, words of the survey are scores', async () => {
	const { preset, contacts, surveys } = await ingestFeed(feed('freshdesk-tickets.csv'));
	expect(preset).toBe('freshdesk-tickets');
	expect(contacts).toMatchObject([
		{
			contactId: '71',
			startedAt: Date.parse('2026-11-20T08:00:00+02:00'),
			channel: 'email',
			handleMs: 750_000,
			resolved: true
		},
		{ contactId: '72', channel: 'voice', agentId: null, handleMs: null, resolved: false }
	]);
	expect(surveys).toMatchObject([{ contactId: '71', csat: 5 }]);
});

it('Intercom: rated conversations, those of nobody without an agent', async () => {
	const { preset, contacts, surveys } = await ingestFeed(feed('intercom-conversations.csv'));
	expect(preset).toBe('intercom-conversations');
	expect(contacts).toMatchObject([
		{
			contactId: '9001',
			startedAt: Date.parse('2026-11-20T08:00:00+02:00'),
			...{ channel: 'chat', queue: 'Billing', agentId: 'Ann Lee', handleMs: null }
		},
		{ contactId: '9002', channel: 'email', queue: null, agentId: null },
		{ contactId: '9003', channel: 'messaging' }
	]);
	expect(surveys.map(({ contactId, csat }) => [contactId, csat])).toEqual([
		['9001', 5],
		['9003', 2]
	]);
});
