import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isConserved } from '$lib/domain/counts';
import { makeApiKey } from '$lib/server/access/api-key';
import { ChangeHub } from '$lib/server/live/change-hub';
import { openStore } from '$lib/server/store/client';
import { defaultSettings } from '$lib/domain/site';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import type { BatchAnswer } from './accept-batch';
import { apiAnswer } from './api-answer';
import type { Application } from './application';
import { describeBatch, describeRejects } from './describe-batch';
import { receiveItems } from './receive-items';

const address = 'http://localhost/api/v1/contacts';
const start = '2026-11-20T08:00:00Z';
const contact = (contactId: string, more: object = {}) => ({
	contactId,
	startedAt: start,
	...more
});

describe.each(databaseKinds)('the writing API on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let key: string;
	let app: Application;
	const changed: number[] = [];
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'main', defaultSettings('Main', 'Europe/Riga'), new Date(0)))!;
		({ key } = await makeApiKey(store, site, 'test', ['ingest'], new Date()));
		const monitor = { changed: (siteId: number) => void changed.push(siteId) };
		app = {
			store,
			hub: new ChangeHub('t'),
			monitor,
			draining: new AbortController().signal
		} as unknown as Application;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const post = (
		body: unknown,
		{ what = 'contacts', type = 'application/json', headers = {} }: PostOptions = {}
	) =>
		apiAnswer(address, () =>
			receiveItems(
				app,
				new Request(address, {
					method: 'POST',
					...(body instanceof ReadableStream
						? { body, duplex: 'half' }
						: { body: typeof body === 'string' ? body : JSON.stringify(body) }),
					headers: { 'content-type': type, authorization: `Bearer ${key}`, ...headers }
				}),
				what
			)
		);
	const taken = async (response: Promise<Response>): Promise<BatchAnswer> => {
		const answer = (await (await response).json()) as BatchAnswer;
		expect(isConserved(answer)).toBe(true);
		return answer;
	};

	it('takes each item or refuses it by itself, and counts every one', async () => {
		const answer = await taken(
			post([
				contact('a1', { agentId: 'x', agentName: 'Ann', talkSeconds: 60.5, Campaign: 'c' }),
				contact('a1', { agentId: 'x', handleSeconds: 60 }),
				contact('a2', { startedAt: '2026-11-20 08:00' }),
				contact('a3', { exception: { reason: 'mood' } }),
				contact('a4', { talkSeconds: -1 }),
				'text',
				contact('a5', { legs: [{ agentId: 'x' }, { talkSeconds: 3 }] })
			])
		);
		expect(answer).toMatchObject({ received: 7, created: 1, duplicate: 1, rejected: 5 });
		expect(answer.ignoredFields).toEqual({ Campaign: 1 });
		expect(answer.errors).toEqual([
			{ index: 2, pointer: '/startedAt', reason: 'time-without-offset', value: '2026-11-20 08:00' },
			{
				...{ index: 3, pointer: '/exception/reason', reason: 'not-in-list', value: 'mood' },
				sentence:
					'The value is none that reason takes: complaint, vip, dropped_call, vulnerable, goodwill, other.'
			},
			{ index: 4, pointer: '/talkSeconds', reason: 'negative-duration', value: '-1' },
			{ index: 5, pointer: '', reason: 'not-an-object', value: 'text' },
			{ index: 6, pointer: '/legs/1/agentId', reason: 'missing-field', value: null }
		]);
		expect(changed).toContain(site.siteId);
	});

	it('is not kept from others by lines that never end', async () => {
		const open: ReadableStreamDefaultController[] = [];
		const silent = () =>
			new ReadableStream<Uint8Array>({
				start(stream) {
					stream.enqueue(Buffer.from('{"contactId"'));
					open.push(stream);
				}
			});
		const slow = Array.from({ length: 100 }, () =>
			post(silent(), { type: 'application/x-ndjson' })
		);
		const answer = await taken(post([contact('beside')]));
		expect(answer).toMatchObject({ received: 1, created: 1 });
		for (const stream of open) stream.close();
		const statuses = new Set((await Promise.all(slow)).map(({ status }) => status));
		expect([...statuses].filter((status) => status !== 200 && status !== 429)).toEqual([]);
	});

	it('keeps every reject, listed by cursor with its sentence', async () => {
		const answer = await taken(post(Array.from({ length: 250 }, () => ({ contactId: 'z' }))));
		expect(answer).toMatchObject({ received: 250, rejected: 250 });
		expect(answer.errors).toHaveLength(100);
		const request = new Request(address, { headers: { authorization: `Bearer ${key}` } });
		const described = await (await describeBatch(store, request, answer.batchId)).json();
		expect(described).toMatchObject({ status: 'done', rejected: 250, what: 'contacts' });
		const seen: number[] = [];
		let cursor: string | null = '';
		while (cursor !== null) {
			const url: URL = new URL(`${address}?limit=90${cursor && `&cursor=${cursor}`}`);
			const page = (await (await describeRejects(store, request, answer.batchId, url)).json()) as {
				items: { index: number; sentence: string }[];
				nextCursor: string | null;
			};
			seen.push(...page.items.map(({ index }) => index));
			expect(page.items[0]!.sentence).toContain('required field');
			cursor = page.nextCursor;
		}
		expect(seen).toEqual(Array.from({ length: 250 }, (_, i) => i));
	});

	it('takes NDJSON line by line, bad lines included', async () => {
		const lines = [
			JSON.stringify(contact('n1')),
			'',
			'{"contactId":',
			JSON.stringify(contact('n2'))
		];
		const answer = await taken(post(lines.join('\n'), { type: 'application/x-ndjson' }));
		expect(answer).toMatchObject({ received: 3, created: 2, rejected: 1 });
		expect(answer.errors[0]).toMatchObject({ index: 1, reason: 'not-json' });
	});

	it('answers the same for the same key and body, and refuses another body', async () => {
		const headers = { 'idempotency-key': 'k1' };
		const first = await taken(post([contact('i1')], { headers }));
		const again = await post([contact('i1')], { headers });
		expect(again.headers.get('idempotency-replayed')).toBe('true');
		expect(await again.json()).toEqual(first);
		expect((await post([contact('i2')], { headers })).status).toBe(422);
		const lines = { type: 'application/x-ndjson', headers: { 'idempotency-key': 'k2' } };
		const streamed = await taken(post(JSON.stringify(contact('i3')), lines));
		expect(await (await post(JSON.stringify(contact('i3')), lines)).json()).toEqual(streamed);
	});

	it('has one effect of ten requests at once with one key', async () => {
		const headers = { 'idempotency-key': 'k3' };
		const all = await Promise.all(
			Array.from({ length: 10 }, () => post([contact('p1')], { headers }))
		);
		const statuses = all.map(({ status }) => status);
		expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
		expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
		const batches = await store.query<{ n: number }>(
			"select count(*)::int as n from import_batch where source = 'api' and counts->>'created' = '1' and batch_id in (select batch_id from contact where contact_id = 'p1')"
		);
		expect(batches).toEqual([{ n: 1 }]);
	});

	it('takes surveys before their contact, and words about agents', async () => {
		const survey = { contactId: 's1', answeredAt: start, csat: 9, csatScale: 10 };
		expect(await taken(post([survey], { what: 'surveys' }))).toMatchObject({ created: 1 });
		const agents = [{ agentId: 'g1', agentName: 'Gun', team: 'North', hiredOn: '2026-02-30' }];
		expect((await taken(post(agents, { what: 'agents' }))).errors).toEqual([
			{ index: 0, pointer: '/hiredOn', reason: 'not-a-date', value: '2026-02-30' }
		]);
	});

	it('refuses a survey without an answer, which would take the place of the one before', async () => {
		await taken(post([{ contactId: 's2', csat: 5, csatScale: 5 }], { what: 'surveys' }));
		const empty = [
			{ contactId: 's2', satisfaction: 5 },
			{ contactId: 's2', driver: '', loyalty: {} },
			{ contactId: 's2', comment: 'not kept by this site' },
			{ contactId: 's3', loyalty: { resist: 4 } }
		];
		const answer = await taken(post(empty, { what: 'surveys' }));
		expect(answer).toMatchObject({ received: 4, created: 1, updated: 0, rejected: 3 });
		expect(answer.ignoredFields).toEqual({ satisfaction: 1 });
		expect(answer.errors[0]).toEqual({
			...{ index: 0, pointer: '/csat', reason: 'missing-field', value: null },
			sentence: expect.stringContaining('csat, effort, recommend, loyalty or driver') as string
		});
		const stored = await store.query("select csat from survey where contact_id = 's2'");
		expect(stored).toEqual([{ csat: 5 }]);
	});

	it('cannot be led into the prototype, or to store what no database can hold', async () => {
		const body = `[{"contactId":"q1","startedAt":"${start}","__proto__":{"admin":true}},
			{"contactId":"q\\u0000","startedAt":"${start}","a\\u0000b":1},{"contactId":"q\\ud800","startedAt":"${start}"}]`;
		const answer = await taken(post(body));
		expect(answer.errors.map(({ reason }) => reason)).toEqual([
			'forbidden-name',
			'forbidden-character',
			'forbidden-character'
		]);
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	it('asks for a good key, in one shape', async () => {
		const wrong = [
			`${key}x`,
			key.slice(0, -1),
			key.toUpperCase(),
			`ek_${'0'.repeat(16)}_${'A'.repeat(43)}`,
			''
		];
		for (const bad of wrong) {
			const response = await post([], { headers: { authorization: `Bearer ${bad}` } });
			expect(response.status).toBe(401);
			expect(response.headers.get('content-type')).toContain('application/problem+json');
		}
		const reader = await makeApiKey(store, site, 'reads', ['read'], new Date());
		const headers = { authorization: `Bearer ${reader.key}` };
		expect((await post([], { headers })).status).toBe(403);
		const kept = await store.query<{ hash: string }>('select hash from api_key');
		expect(JSON.stringify(kept)).not.toContain(key.slice(20));
	});

	it('says what is wrong with a body as a whole', async () => {
		expect((await post('{', {})).status).toBe(400);
		expect((await post({ item: [] })).status).toBe(400);
		expect((await post([], { type: 'text/plain' })).status).toBe(415);
		expect((await post([], { headers: { 'content-length': '999999999' } })).status).toBe(413);
		expect(await taken(post({ items: [contact('w1')] }))).toMatchObject({ created: 1 });
		expect(await taken(post([]))).toMatchObject({ received: 0 });
	});

	it('refuses a site that the key is not for', async () => {
		const answer = await taken(
			post([contact('t1', { site: 'other' }), contact('t2', { site: 'main' })])
		);
		expect(answer).toMatchObject({ created: 1, rejected: 1 });
		expect(answer.errors[0]).toMatchObject({ pointer: '/site', reason: 'unknown-site' });
	});
});

type PostOptions = {
	what?: 'contacts' | 'surveys' | 'agents';
	type?: string;
	headers?: Record<string, string>;
};
