import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { feed, ingestFeed } from '../../../../../tests/support/ingest-feed';
import { PRESETS } from '../recognise/presets';

/** The products whose exports are known, each with an example of every report of theirs that is read. */
const PRODUCTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'Genesys Cloud': {
		'genesys-interactions.csv': 'genesys-interactions',
		'genesys-conversations.json': 'genesys-conversations',
		'genesys-agent-performance.csv': 'genesys-agent-performance',
		'genesys-agent-status.csv': 'genesys-agent-status',
		'genesys-adherence.csv': 'genesys-adherence'
	},
	Five9: { 'five9-call-log.csv': 'five9-call-log', 'five9-agents.csv': 'five9-agents' },
	'Amazon Connect': {
		'amazon-connect-records.ndjson': 'amazon-connect-records',
		'amazon-connect-metrics.csv': 'amazon-connect-metrics'
	},
	'NICE CXone': {
		'nice-data-download.csv': 'nice-data-download',
		'nice-contact-history.csv': 'nice-contact-history',
		'nice-agent-days.csv': 'nice-agent-days'
	},
	Talkdesk: {
		'talkdesk-contacts.csv': 'talkdesk-contacts',
		'talkdesk-calls.csv': 'talkdesk-calls'
	},
	Zendesk: { 'zendesk-tickets.csv': 'zendesk-tickets' },
	Chatwoot: { 'chatwoot-csat.csv': 'chatwoot-csat', 'chatwoot-agents.csv': 'chatwoot-agents' },
	Freshdesk: { 'freshdesk-tickets.csv': 'freshdesk-tickets' },
	CloudTalk: { 'cloudtalk-agents.csv': 'cloudtalk-agents' },
	'Google CCAI': { 'google-handled.csv': 'google-handled' },
	Intercom: { 'intercom-conversations.csv': 'intercom-conversations' }
};
/** Reports without single contacts or agents: they are told apart, and refused with a sentence (reports.test.ts). */
const REFUSED = [
	...['amazon-connect-queues.csv', 'chatwoot-sla.csv', 'five9-acd.csv'],
	'genesys-historical-import.csv'
];

describe.each(Object.entries(PRODUCTS))('%s', (_, reports) => {
	it.each(Object.entries(reports))('%s is known by its columns', async (name, preset) => {
		const ingested = await ingestFeed(feed(name));
		expect(ingested.preset).toBe(preset);
		expect(ingested.contacts.length + ingested.agents.length).toBeGreaterThan(0);
	});
});

it.each(REFUSED)('%s is refused, and said why', async (name) => {
	await expect(ingestFeed(feed(name))).rejects.toThrow(/[a-z]\.$/);
});

it('every preset has an example', () => {
	const folder = fileURLToPath(new URL('../../../../../tests/feeds', import.meta.url));
	const files = new Set(readdirSync(folder));
	const shown = Object.values(PRODUCTS).flatMap((reports) => Object.entries(reports));
	expect(shown.filter(([name]) => !files.has(name))).toEqual([]);
	const tried = new Set(shown.map(([, preset]) => preset));
	// Those of published data, which are no product's.
	const others = ['bank-calls', 'call-workbook', 'shop-ratings'];
	expect(PRESETS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(others);
});
