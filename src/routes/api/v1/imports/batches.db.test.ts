import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isConserved } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import { makeApiKey } from '$lib/server/access/api-key';
import type { BatchAnswer } from '$lib/server/commands/accept-batch';
import type { Application } from '$lib/server/commands/application';
import { importFile } from '$lib/server/commands/import-file';
import { ChangeHub } from '$lib/server/live/change-hub';
import { openStore } from '$lib/server/store/client';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { POST as postContacts } from '../contacts/+server';
import { GET as getContact } from '../contacts/[contactId]/+server';
import { GET as getEvents, POST as postEvents } from '../events/+server';
import { POST as postStaffing } from '../staffing/+server';
import { GET as getBatch } from './[batchId]/+server';
import { GET as getRejects } from './[batchId]/rejects/+server';
import { POST as replay } from './[batchId]/replay/+server';
import { POST as undo } from './[batchId]/undo/+server';

type Handler = (event: never) => Response | Promise<Response>;
type Row = Record<string, unknown>;
const start = '2026-11-20T08:00:00Z';
const contact = (contactId: string, more: object = {}) => ({
	contactId,
	startedAt: start,
	queue: 'Billing',
	...more
});

describe.each(databaseKinds)('batches of the API on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let app: Application;
	let key: string;
	const changed: number[] = [];
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'main', defaultSettings('Main', 'Europe/Riga'), new Date(0)))!;
		const monitor = { changed: (siteId: number) => void changed.push(siteId) };
		const draining = new AbortController().signal;
		app = { store, monitor, hub: new ChangeHub('t'), draining } as never;
		({ key } = await makeApiKey(store, site, 'both', ['ingest', 'read'], new Date()));
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	const ask = async (
		handler: Handler,
		{ path = '', params = {}, body, headers = {} }: Asked = {}
	): Promise<Response> => {
		const url = new URL(`http://localhost/api/v1/${path}`);
		const request = new Request(url, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				authorization: `Bearer ${key}`,
				'content-type': 'application/json',
				...(headers as Record<string, string>)
			},
			...(body !== undefined && { body: body === null ? '' : JSON.stringify(body) })
		});
		return handler({ locals: { app, store, site }, request, url, params } as never);
	};
	const answered = async <Answer = Row>(handler: Handler, asked: Asked = {}) => {
		const response = await ask(handler, asked);
		expect(response.status).toBe(200);
		return (await response.json()) as Answer;
	};
	const send = (handler: Handler, items: unknown[], headers = {}) =>
		answered<BatchAnswer>(handler, { body: items, headers });

	it('takes a batch back, once, and lets the same request be sent again', async () => {
		const items = [contact('u1'), contact('u2')];
		const headers = { 'idempotency-key': 'undo-1' };
		const first = await send(postContacts, items, headers);
		const params = { batchId: first.batchId };
		const undone = await answered(undo, { params, body: null });
		expect(undone).toMatchObject({
			...{ status: 'undone', created: 2 },
			undo: { removed: 2, restored: 0, kept: 0 }
		});
		expect(isConserved(undone as never)).toBe(true);
		expect(await answered(undo, { params, body: null })).toEqual(undone);
		expect((await ask(getContact, { params: { contactId: 'u1' } })).status).toBe(404);
		expect(changed).toContain(site.siteId);
		const again = await send(postContacts, items, headers);
		expect(again).toMatchObject({ created: 2 });
		expect(again.batchId).not.toBe(first.batchId);
		expect((await ask(undo, { params: { batchId: '999999' }, body: null })).status).toBe(404);
	});

	it('tries refused items again as they are, and as corrected, each until it is taken', async () => {
		const first = await send(postContacts, [
			contact('r1', { startedAt: '2026-11-20 08:00' }),
			contact('r2', { talkSeconds: -1 }),
			contact('r3')
		]);
		expect(first).toMatchObject({ created: 1, rejected: 2 });
		const params = { batchId: first.batchId };
		const items = [{ index: 0, item: contact('r1') }];
		const second = await answered(replay, { params, body: { items } });
		expect(second).toMatchObject({ received: 1, created: 1, source: 'replay' });
		const third = await answered(replay, { params, body: null });
		expect(third).toMatchObject({ received: 1, rejected: 1 });
		expect((await ask(replay, { params, body: null })).status).toBe(409);
		const { items: rejects } = await answered<{ items: Row[] }>(getRejects, { params });
		expect(rejects.map(({ replayed }) => replayed)).toEqual([true, true]);
		const fixed = { items: [{ index: 0, item: contact('r2', { talkSeconds: 1 }) }] };
		const last = { batchId: String(third.batchId) };
		expect(await answered(replay, { params: last, body: fixed })).toMatchObject({ created: 1 });
		expect((await ask(replay, { params, body: { items: 'x' } })).status).toBe(422);
	});

	it('tries refused rows of a file again as the file was read', async () => {
		const lines = [
			'Call;Began;Time;Note',
			'f1;20.11.2026 10:00;3:05;"a;b"',
			'f2;20.11.2026 10:00;30:00:00;c',
			'f3;31.11.2026 10:00;3:05;"d"'
		];
		const mapping = {
			what: 'contacts',
			fields: {
				contactId: { read: 'text', column: 'Call' },
				startedAt: { read: 'time', column: 'Began', order: 'dmy' },
				handle: { read: 'duration', columns: ['Time'], unit: 'clock' }
			}
		};
		const bytes = (async function* () {
			yield new TextEncoder().encode(lines.join('\n'));
		})();
		const made = await importFile(
			store,
			site,
			{ bytes },
			{
				...{ fileName: 'calls.csv', mapping, now: () => new Date('2026-11-22') }
			}
		);
		expect(made.counts).toMatchObject({ received: 3, created: 1, rejected: 2 });
		const params = { batchId: made.batchId ?? '' };
		const items = [{ line: 4, raw: 'f3;30.11.2025 10:00;3:05;"d"' }];
		expect(await answered(replay, { params, body: { items } })).toMatchObject({
			...{ received: 1, created: 1, source: 'file', fileName: 'calls.csv, refused rows again' }
		});
		expect(await answered(replay, { params, body: null })).toMatchObject({ rejected: 1 });
		expect(await answered(getContact, { params: { contactId: 'f3' } })).toMatchObject({
			...{ startedAt: '2025-11-30T08:00:00.000Z', handleSeconds: 185 }
		});
	});

	it('keeps events and gives them back as they were sent', async () => {
		const release = {
			...{ eventId: 'e1', kind: 'release', title: 'New invoices' },
			...{ startsAt: '2026-11-10T08:00:00.000Z', endsAt: null, queue: 'Billing', topic: null }
		};
		const campaign = {
			...{ eventId: 'e2', kind: 'campaign', title: 'Black Friday', queue: null, topic: null },
			...{ startsAt: '2026-11-20T00:00:00.000Z', endsAt: '2026-11-27T22:00:00.000Z' }
		};
		const sent = [release, campaign, { eventId: 'e3', title: 'No start' }];
		expect(await send(postEvents, sent)).toMatchObject({ created: 2, rejected: 1 });
		expect(await send(postEvents, [release, campaign])).toMatchObject({ unchanged: 2 });
		const list = (path = '') => answered<{ items: Row[] }>(getEvents, { path: `events${path}` });
		expect(await list()).toEqual({ items: [campaign, release], nextCursor: null });
		const ids = async (path: string) => (await list(path)).items.map(({ eventId }) => eventId);
		expect(await ids('?queue=Orders')).toEqual(['e2']);
		expect(await ids('?kind=release')).toEqual(['e1']);
		expect(await ids('?from=2026-11-27&to=2026-11-28')).toEqual(['e2']);
		expect(await ids('?from=2026-11-28&to=2026-11-29')).toEqual(['e2']);
		expect(await ids('?from=2026-11-29&to=2026-11-30')).toEqual([]);
		const page = await answered<{ items: Row[]; nextCursor: string }>(getEvents, {
			path: 'events?limit=1'
		});
		expect(await ids(`?limit=1&cursor=${page.nextCursor}`)).toEqual(['e1']);
		expect((await ask(getEvents, { path: 'events?cursor=x' })).status).toBe(400);
	});

	it('takes staffing, and refuses what does not begin on a quarter of an hour', async () => {
		const interval = { startsAt: start, seconds: 3600, queue: 'Billing', signedInSeconds: 7200.4 };
		const answer = await send(postStaffing, [
			interval,
			{ ...interval, seconds: 600 },
			{ ...interval, startsAt: '2026-11-20T08:05:00Z' },
			{ ...interval, queue: 'Orders', signedInSeconds: -1 }
		]);
		expect(answer).toMatchObject({ received: 4, created: 1, rejected: 3 });
		expect(answer.errors.map(({ pointer, reason }) => `${pointer} ${reason}`)).toEqual([
			...['/seconds not-in-list', '/startsAt not-on-a-quarter', '/signedInSeconds out-of-range']
		]);
		const batch = await answered(getBatch, { params: { batchId: answer.batchId } });
		expect(batch).toMatchObject({ what: 'staffing', undo: null });
	});
});

type Asked = {
	path?: string;
	params?: Record<string, string>;
	/** null: a post without a body. */
	body?: unknown;
	headers?: object;
};
