import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { makeApiKey } from '$lib/server/access/api-key';
import type { Application } from '$lib/server/commands/application';
import { ChangeHub } from '$lib/server/live/change-hub';
import { openStore } from '$lib/server/store/client';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { POST as postSurveys } from '../surveys/+server';
import { GET as list, POST as postContacts } from './+server';
import { GET as get } from './[contactId]/+server';

const legs = [
	{ agentId: 'anna', talkSeconds: 100, holdSeconds: 20.5, wrapSeconds: null },
	{ agentId: 'bruno', talkSeconds: 200, holdSeconds: null, wrapSeconds: 10 }
];
const contact = {
	contactId: 'c-1',
	startedAt: '2026-11-20T08:00:00.250Z',
	sourceUpdatedAt: '2026-11-20T09:00:00.000Z',
	channel: 'chat',
	direction: 'callback',
	queue: 'Billing, "north"',
	topic: 'Invoice',
	tenureBand: 'under a year',
	shift: 'Early',
	surveyInvited: true,
	waitSeconds: 12,
	transfers: 2,
	resolved: false,
	complaint: true,
	exception: { reason: 'vip', expectationManaged: false },
	promisedBy: '2026-12-24T12:00:00.000Z',
	fulfilledAt: '2026-11-20T10:00:00.000Z',
	legs
};
const answers = {
	answeredAt: '2026-11-21T09:00:00.000Z',
	csat: 8,
	csatScale: 10,
	effort: 6,
	recommend: 0,
	loyalty: { satisfaction: 1, deepen: 2, repurchase: 3, recommend: 4, resist: 5 },
	driver: 'system'
};
const survey = { contactId: 'c-1', ...answers };

describe.each(databaseKinds)('what was sent of a contact on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let app: Application;
	let key: string;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'main', defaultSettings('Main', 'Europe/Riga'), new Date(0)))!;
		const monitor = { changed: () => undefined };
		const draining = new AbortController().signal;
		app = { store, monitor, hub: new ChangeHub('t'), draining } as never;
		({ key } = await makeApiKey(store, site, 'both', ['ingest', 'read'], new Date()));
		expect((await ask(postContacts, { body: [contact] })).status).toBe(200);
		expect((await ask(postSurveys, { body: [survey] })).status).toBe(200);
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	type Handler = (event: never) => Response | Promise<Response>;
	const ask = (handler: Handler, { body, params = {}, query = '' }: Asked = {}) => {
		const url = new URL(`http://localhost/api/v1/contacts${query}`);
		const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
		const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
		const request = new Request(url, { headers, ...init });
		return handler({ locals: { app, store, site }, request, url, params } as never);
	};

	it('comes back: legs, promises, exceptions, and everything the customer said', async () => {
		const response = await ask(get, { params: { contactId: 'c-1' } });
		const { exception, ...same } = contact;
		expect(await response.json()).toMatchObject({
			...same,
			exception: exception.reason,
			expectationManaged: false,
			// Of the legs: the longest is the contact's agent, their sum its handle time.
			agentId: 'bruno',
			handleSeconds: 330.5,
			survey: { ...answers, csat: 4, csatRaw: 8, comment: null }
		});
	});

	it('comes back in the export, a column each', async () => {
		const text = await (await ask(list, { query: '?format=csv' })).text();
		const [header = '', line = ''] = text.replace(/^\ufeff/, '').split('\r\n');
		const names = header.split(',');
		// Cells that hold commas or quotation marks are quoted, theirs doubled.
		const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
			.map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
			.slice(0, names.length);
		const row = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
		expect(JSON.parse(row.legs ?? '')).toEqual(legs);
		expect(row).toMatchObject({
			...{ contactId: 'c-1', queue: 'Billing, "north"', direction: 'callback', transfers: '2' },
			...{ exception: 'vip', expectationManaged: 'false', tenureBand: 'under a year' },
			...{ promisedBy: contact.promisedBy, fulfilledAt: contact.fulfilledAt, csat: '4' },
			...{ answeredAt: survey.answeredAt, effort: '6', recommend: '0', driver: 'system' },
			...{ 'loyalty.satisfaction': '1', 'loyalty.resist': '5' }
		});
	});
});

type Asked = { body?: unknown; params?: Record<string, string>; query?: string };
