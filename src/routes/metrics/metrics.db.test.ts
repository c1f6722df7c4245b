import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { makeApiKey } from '$lib/server/access/api-key';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../tests/integration/databases';
import { GET } from './+server';

describe.each(databaseKinds)('the measures of the server on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let keys: Record<'metrics' | 'read', string>;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const settings = defaultSettings('Main', 'Europe/Riga');
		const site = (await createSite(store, 'main', settings, new Date(0)))!;
		const make = async (scope: 'metrics' | 'read') =>
			(await makeApiKey(store, site, scope, [scope], new Date())).key;
		keys = { metrics: await make('metrics'), read: await make('read') };
		await writeContacts(store, site, 1, [sampleContact('m1')]);
	});
	afterEach(() => Reflect.deleteProperty(process.env, 'ORIGIN'));
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	const ask = (address: string, key?: string): Promise<Response> => {
		const url = new URL('http://localhost/metrics');
		const request = new Request(url, key ? { headers: { authorization: `Bearer ${key}` } } : {});
		const locals = { store };
		return GET({ locals, request, url, getClientAddress: () => address } as never) as never;
	};

	it('are given to this machine in the form that Prometheus reads', async () => {
		const response = await ask('127.0.0.1');
		expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
		const text = await response.text();
		for (const line of text.trimEnd().split('\n')) {
			expect(line).toMatch(
				/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?[\d.e+-]+)$/
			);
		}
		expect(text).toContain(
			`evenkeel_newest_contact_time_seconds{site="main"} ${Date.UTC(2026, 10, 17, 7, 30) / 1000}\n`
		);
		expect(text).toContain('evenkeel_analysed{site="main"} 0\n');
	});

	it('need a key of their own from elsewhere, and from everywhere behind a proxy', async () => {
		expect((await ask('10.0.0.8')).status).toBe(401);
		expect((await ask('10.0.0.8', keys.read)).status).toBe(403);
		expect((await ask('10.0.0.8', keys.metrics)).status).toBe(200);
		expect((await ask('::1', keys.read)).status).toBe(403);
		process.env.ORIGIN = 'https://evenkeel.example';
		expect((await ask('127.0.0.1')).status).toBe(401);
		expect((await ask('127.0.0.1', keys.metrics)).status).toBe(200);
	});
});
