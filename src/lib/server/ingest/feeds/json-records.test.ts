import { describe, expect, it } from 'vitest';
import { bytesOf, feed, ingestFeed } from '../../../../../tests/support/ingest-feed';

const utc = (text: string) => Date.parse(text);

describe('records as JSON', () => {
	it('Amazon Connect: three parts, a newer version of the same record', async () => {
		const { preset, contacts } = await ingestFeed(feed('amazon-connect-records.ndjson'));
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
});

describe('Genesys conversations', () => {
	it('count who served the customer, in milliseconds, several handle entries of an agent added', async () => {
		const { preset, contacts, rejects } = await ingestFeed(feed('genesys-conversations.json'));
		expect(preset).toBe('genesys-conversations');
		expect(rejects).toEqual([]);
		expect(contacts[0]).toMatchObject({
			contactId: 'g-1',
			startedAt: utc('2026-11-20T08:00:00Z'),
			sourceUpdatedAt: utc('2026-11-20T08:09:00Z'),
			queue: 'q-billing',
			agentId: 'u-ann',
			talkMs: 374_894,
			holdMs: 15_500,
			wrapMs: 18_000,
			handleMs: 408_394,
			waitMs: 12_000,
			transfers: 1,
			customerKey: 'key of tel:+37120000001',
			legs: [
				{ agentId: 'u-ann', talkMs: 274_894, holdMs: 0, wrapMs: 3000 },
				{ agentId: 'u-bo', talkMs: 100_000, holdMs: 15_500, wrapMs: 15_000 }
			]
		});
		expect(contacts[1]).toMatchObject({
			...{ contactId: 'g-2', answered: false, agentId: null, handleMs: null, waitMs: 38_000 }
		});
	});

	it('delivered again after more work carry a newer version', async () => {
		const { contacts } = await ingestFeed(feed('genesys-conversations.json'));
		expect(contacts[2]).toMatchObject({
			contactId: 'g-1',
			wrapMs: 23_000,
			sourceUpdatedAt: utc('2026-11-20T08:20:00Z')
		});
	});
});

describe('records written one right behind the other', () => {
	const record = (id: string, agent: object | null) =>
		JSON.stringify({
			...{ ContactId: id, Channel: 'VOICE', InitiationMethod: 'INBOUND', Agent: agent },
			...{ InitiationTimestamp: '2026-11-20T08:00:00Z', note: '}{"\\' }
		});
	it('are read one by one, and agents are found although the first records have none', async () => {
		const abandoned = Array.from({ length: 300 }, (_, i) => record(`a-${i}`, null));
		const agent = {
			...{ Username: 'ann', AgentInteractionDuration: 33, AfterContactWorkDuration: 32 },
			...{ CustomerHoldDuration: 0, ConnectedToAgentTimestamp: '2026-11-20T08:00:20Z' }
		};
		const text = [...abandoned, record('h-1', agent)].join('');
		const { contacts, rejects } = await ingestFeed(bytesOf(text));
		expect(rejects).toEqual([]);
		expect(contacts).toHaveLength(301);
		expect(contacts.at(-1)).toMatchObject({ agentId: 'ann', handleMs: 65_000, answered: true });
		expect(contacts[0]).toMatchObject({ answered: false, agentId: null });
	});
});

it('items as the API takes them are read from a file too, with what several agents did', async () => {
	const item = {
		...{ contactId: '1', startedAt: '2026-11-20T08:00:00Z', talkSeconds: 50 },
		...{ exception: { reason: 'vip', expectationManaged: true } },
		legs: [
			{ agentId: 'a', talkSeconds: 20 },
			{ agentId: 'b', talkSeconds: 30, wrapSeconds: 1.5 }
		]
	};
	const broken = { ...item, contactId: '2', legs: [{ talkSeconds: 1 }] };
	const lines = [item, broken].map((line) => JSON.stringify(line)).join('\n');
	const { contacts, rejects } = await ingestFeed(bytesOf(lines));
	expect(contacts).toMatchObject([
		{
			...{ contactId: '1', agentId: 'b', exceptionReason: 'vip', expectationManaged: true },
			legs: [
				{ agentId: 'a', talkMs: 20_000, wrapMs: null },
				{ agentId: 'b', talkMs: 30_000, wrapMs: 1500 }
			]
		}
	]);
	expect(rejects).toMatchObject([{ line: 2, reason: 'missing-field' }]);
});
