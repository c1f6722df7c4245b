import { describe, expect, it } from 'vitest';
import { feed, ingestFeed } from '../../../../../tests/support/ingest-feed';
import { PRESETS } from '../recognise/presets';

describe('reports that hold sums', () => {
	it.each([
		['genesys-agent-performance', { agentId: 'a-1', agentName: 'Ann Lee', team: 'North' }],
		['genesys-agent-status', { agentId: 'a-1', agentName: 'Ann Lee', team: 'North' }],
		['genesys-adherence', { agentId: 'Ann Lee', agentName: 'Ann Lee', team: 'North' }],
		['five9-agents', { agentId: 'ann@x', agentName: 'Ann Lee', team: 'North' }],
		['amazon-connect-metrics', { agentId: 'ann', agentName: 'ann' }],
		['nice-agent-days', { agentId: '42', agentName: 'Lee, Ann', team: 'Riga|Ola|Care' }],
		['chatwoot-agents', { agentId: 'Ann Lee', agentName: 'Ann Lee' }],
		['cloudtalk-agents', { agentId: 'Ann Lee', agentName: 'Ann Lee' }]
	])('%s: only who the agents are is taken', async (name, agent) => {
		const { preset, agents, contacts, rejects } = await ingestFeed(feed(`${name}.csv`));
		expect(preset).toBe(name);
		expect(agents[0]).toEqual(agent);
		expect([contacts, rejects]).toEqual([[], []]);
	});

	it.each([
		['genesys-historical-import.csv', /report "Genesys Cloud, historical.*Interactions view/],
		['five9-acd.csv', /report "Five9, ACD report".*Call Log/],
		['amazon-connect-queues.csv', /report "Amazon Connect.*contact records/],
		['chatwoot-sla.csv', /report "Chatwoot, SLA report".*CSAT report/]
	])('%s: says what it is and what to export instead', async (name, sentence) => {
		await expect(ingestFeed(feed(name))).rejects.toThrow(sentence);
	});
});

it('every preset has a name of its own and a signature of several columns', () => {
	expect(new Set(PRESETS.map(({ name }) => name)).size).toBe(PRESETS.length);
	for (const { signature } of PRESETS) expect(signature.length).toBeGreaterThan(2);
});
