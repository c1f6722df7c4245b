import { describe, expect, it } from 'vitest';
import { rejectSentence } from '$lib/domain/reject-sentence';
import { bytesOf, feed, ingestFeed } from '../../../../../tests/support/ingest-feed';

describe('our own columns', () => {
	it('are read, with lines and columns of what is refused', async () => {
		const contacts = await ingestFeed(feed('own-contacts.csv'));
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
		expect((await ingestFeed(feed('own-surveys.csv'))).surveys).toMatchObject([
			{ contactId: '1', csat: 5 }
		]);
		const agents = await ingestFeed(feed('own-agents.csv'));
		expect(agents.agents).toEqual([
			{ agentId: '7', agentName: 'Ann Lee', team: 'North', hiredOn: '2024-03-01' }
		]);
		expect(agents.rejects).toMatchObject([{ line: 3, column: 'hire_date', reason: 'not-a-date' }]);
	});
});

describe('words of other products in our own columns', () => {
	it('are read as ours; what nobody knows is refused with what there is to choose from', async () => {
		const bytes =
			'contact_id,start_utc,channel,direction,handle_s\n' +
			'1,2026-01-05T05:00:00Z,Phone,Incoming,60\n2,2026-01-05T05:00:00Z,voice,,60\n' +
			'3,2026-01-05T05:00:00Z,WhatsApp,out,60\n4,2026-01-05T05:00:00Z,pigeon,in,60\n';
		const { contacts, rejects } = await ingestFeed(bytesOf(bytes));
		expect(contacts.map(({ channel, direction }) => [channel, direction])).toEqual([
			['voice', 'inbound'],
			['voice', 'inbound'],
			['messaging', 'outbound']
		]);
		expect(rejects).toMatchObject([
			{ line: 5, column: 'channel', field: 'channel', reason: 'not-in-list', value: 'pigeon' }
		]);
		expect(rejectSentence(rejects[0]!)).toContain('voice, chat, email,');
	});
});

describe('a file of surveys', () => {
	it('counts the rows that nobody answered as left out, neither received nor refused', async () => {
		const bytes =
			'contact_id,csat,effort,comment\n1,5,,\n2,,,\n3,9,,\n4,,2,\n5,,, \n6,,,kind\n7,,,\n';
		const { received, leftOut, surveys, rejects } = await ingestFeed(bytesOf(bytes));
		expect(surveys.map(({ contactId }) => contactId)).toEqual(['1', '4', '6']);
		expect(rejects).toMatchObject([{ line: 4, column: 'csat', reason: 'score-out-of-scale' }]);
		expect({ received, leftOut }).toEqual({ received: 4, leftOut: 3 });
	});
});
