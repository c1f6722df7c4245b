import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { makeApiKey } from '$lib/server/access/api-key';
import { acceptBatch } from '$lib/server/commands/accept-batch';
import type { Application } from '$lib/server/commands/application';
import { ChangeHub } from '$lib/server/live/change-hub';
import { reviewSite } from '$lib/server/monitor/review-site';
import { settleWeeks } from '$lib/server/monitor/settle-weeks';
import { openStore } from '$lib/server/store/client';
import { upsertFlags } from '$lib/server/store/results/flags';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import { publishReview } from '$lib/server/store/results/reviews';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { countContacts } from '$lib/server/store/read/contact-list';
import { setGoal } from '$lib/server/store/results/goals';
import { GET as agent } from '../agents/[agentId]/+server';
import { GET as consistency } from '../consistency/+server';
import { GET as contact } from '../contacts/[contactId]/+server';
import { GET as contacts } from '../contacts/+server';
import { GET as flag, PATCH as decide } from '../flags/[flagId]/+server';
import { GET as flags } from '../flags/+server';
import { GET as live } from '../live/+server';
import { GET as summary } from '../metrics/summary/+server';
import type { ReviewView } from '$lib/views/review/review-view';
import { GET as review } from '../reviews/[week]/+server';
import { GET as swings } from '../swings/+server';

const headers = { 'content-type': 'application/json' };
const patch = { method: 'PATCH', headers };
const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 9, 5, 6);
/** 60 days of 20 contacts, of about three minutes, and one of 40. */
const sent = Array.from({ length: 1200 }, (_, i) => ({
	contactId: `c${i}`,
	startedAt: new Date(FIRST + Math.floor(i / 20) * 24 * HOUR + (i % 20) * HOUR * 0.5).toISOString(),
	queue: i % 2 ? 'Billing' : 'Orders',
	topic: 'Invoice',
	agentId: `a${i % 4}`,
	agentName: `Agent ${i % 4}`,
	handleSeconds: i === 1150 ? 2400 : 150 + ((i * 37) % 60)
}));
const rated = sent
	.filter((_, i) => i % 4 === 0)
	.map(({ contactId }, i) => ({
		contactId,
		csat: 1 + (i % 5),
		answeredAt: '2026-12-04T12:00:00Z'
	}));

type Handler = (event: never) => Response | Promise<Response>;
type Json = Record<string, never> & { items: Record<string, never>[]; nextCursor: string | null };

describe.each(databaseKinds)('the reading API on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let app: Application;
	let key: string;
	let writer: string;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'main', defaultSettings('Main', 'Europe/Riga'), new Date(0)))!;
		app = { store, hub: new ChangeHub('t'), draining: new AbortController().signal } as never;
		({ key } = await makeApiKey(store, site, 'reader', ['read'], new Date()));
		({ key: writer } = await makeApiKey(store, site, 'writer', ['ingest'], new Date()));
		const send = (what: 'contacts' | 'surveys', items: object[]) =>
			acceptBatch(store, {
				...{ site, what, now: () => new Date('2026-12-05'), written: () => undefined },
				items: items.map((item) => ({ item, raw: () => '' }))
			});
		await send('contacts', sent);
		await send('surveys', rated);
		await settleWeeks(store, site, Date.now());
		await reviewSite(store, site, 2, Date.now());
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	const ask = (handler: Handler, path = '', params = {}, init: RequestInit = {}, as = key) => {
		const url = new URL(`http://localhost/api/v1/${path}`);
		const headers = { authorization: `Bearer ${as}`, ...init.headers };
		const request = new Request(url, { ...init, headers });
		return handler({ locals: { app, store, site }, request, url, params } as never);
	};
	const read = async (...asked: Parameters<typeof ask>): Promise<Json> => {
		const response = await ask(...asked);
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('no-store');
		return (await response.json()) as Json;
	};

	it('refuses without a key, with one that may not read, and for another site', async () => {
		const status = async (...asked: Parameters<typeof ask>) => {
			const response = await ask(...asked);
			expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
			return response.status;
		};
		for (const handler of [
			flags,
			flag,
			decide,
			swings,
			consistency,
			summary,
			agent,
			contacts,
			contact,
			live
		]) {
			expect(await status(handler, '', {}, {}, 'ek_none')).toBe(401);
			expect(await status(handler, '', {}, {}, writer)).toBe(403);
		}
		expect(await status(flags, 'flags?site=other')).toBe(403);
		expect(await status(flags, 'flags?kind=mood')).toBe(400);
		expect(await status(flags, 'flags?cursor=x')).toBe(400);
		expect(await status(flags, 'flags?limit=0')).toBe(400);
		expect(await status(contacts, 'contacts?from=yesterday')).toBe(400);
		expect(await status(contacts, 'contacts?from=2026-11-20&to=2026-11-20')).toBe(400);
		expect(await status(contact, '', { contactId: 'none' })).toBe(404);
		expect(await status(agent, '', { agentId: 'none' })).toBe(404);
		expect(await status(flag, '', { flagId: 'none' })).toBe(404);
		expect(await status(review, '', { week: '2026-W54' })).toBe(400);
		expect(await status(review, '', { week: '2025-W01' })).toBe(404);
	});

	it('lists the over-served contact with its evidence, and takes a decision', async () => {
		const { items } = await read(flags, 'flags?kind=over-service,struggle&queue=Orders');
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			status: 'open',
			subject: { type: 'contact', id: 'c1150' },
			agentId: 'a2',
			evidence: { contactId: 'c1150', handleSeconds: 2400 }
		});
		const flagId = String(items[0]?.flagId);
		const body = JSON.stringify({ status: 'closed', verdict: 'complex', note: 'moved house' });
		const closed = await read(decide, '', { flagId }, { ...patch, body });
		expect(closed).toMatchObject({ status: 'closed', verdict: 'complex', note: 'moved house' });
		expect(await read(flag, '', { flagId })).toEqual(closed);
		expect((await read(flags, 'flags?status=open&kind=over-service,struggle')).items).toEqual([]);
		const bad = { method: 'PATCH', body: '{"verdict":"bad"}' };
		expect((await ask(decide, '', { flagId }, { ...bad, headers })).status).toBe(422);
		expect((await ask(decide, '', { flagId }, bad)).status).toBe(415);
	});

	it('has what an agent says of a flag, and when', async () => {
		const { items } = await read(flags, 'flags?kind=over-service,struggle');
		const flagId = String(items[0]?.flagId);
		expect(items[0]).toMatchObject({ answer: null });
		await store.query(
			`insert into flag_answer (site_id, flag_id, agent_id, text, answered_at)
			select site_id, flag_id, agent_id, 'two faults', '2026-12-04T12:00:00Z' from flag where flag_id = $1`,
			[flagId]
		);
		const answer = { text: 'two faults', at: '2026-12-04T12:00:00.000Z' };
		expect(await read(flag, '', { flagId })).toMatchObject({ answer });
		expect((await read(flags, 'flags?kind=over-service,struggle')).items[0]).toMatchObject({
			answer
		});
	});

	it('takes no verdict that says nothing of such a flag', async () => {
		const swing = {
			...{ flagId: 'swing:x', kind: 'swing', severity: 2, occurredAt: FIRST },
			...{ subjectType: 'swing', subjectId: 'x', agentId: 0, queueId: 0 },
			...{ fromDay: 20_700, untilDay: 20_756, sentence: 'Evenings differ.', evidence: {} }
		};
		await upsertFlags(store, site.siteId, [swing], FIRST);
		const given = (verdict: string) => ({ ...patch, body: JSON.stringify({ verdict }) });
		const params = { flagId: swing.flagId };
		const refused = await ask(decide, '', params, given('over-served'));
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({
			errors: [{ pointer: '/verdict', value: 'over-served' }]
		});
		expect(await read(flag, '', params)).toMatchObject({ verdict: null });
		expect(await read(decide, '', params, given('no-issue'))).toMatchObject({
			verdict: 'no-issue'
		});
		await store.query(`delete from flag where flag_id = 'swing:x'`, []);
	});

	it('names the period: the days that end with the newest contact, or those stated', async () => {
		expect(await read(swings)).toMatchObject({
			period: { from: '2026-10-09', to: '2026-12-04', zone: 'Europe/Riga' }
		});
		const stated = 'from=2026-11-01T23:00:00Z&to=2026-11-20T12:00:00%2B02:00';
		expect(await read(summary, `metrics/summary?${stated}`)).toMatchObject({
			period: { from: '2026-11-02', to: '2026-11-21' }
		});
	});

	it('gives every swing and index of the review, and those of other days on demand', async () => {
		const all = (await read(swings)).items;
		expect(new Set(all.map(({ dimension }) => dimension)).size).toBeGreaterThan(2);
		const some = (await read(swings, 'swings?metric=csat&dimension=weekend&scope=site')).items;
		expect(some).toEqual(
			all.filter((s) => s.scope === 'site' && s.metric === 'csat' && s.dimension === 'weekend')
		);
		const same = await read(swings, 'swings?from=2026-10-09&to=2026-12-04');
		expect(same.items).toEqual(all);
		const other = await read(swings, 'swings?from=2026-11-06&to=2026-12-04');
		expect(other.items.length).toBeGreaterThan(0);
		expect(other.items).not.toEqual(all);
		const index = (await read(consistency)).items;
		expect(
			index.find(({ scope, metric }) => scope === 'site' && metric === 'handle-time')
		).toMatchObject({
			contacts: expect.any(Number)
		});
	});

	it('sums a period up, whole and by group, counting every contact once', async () => {
		const path = 'metrics/summary?from=2026-10-01&to=2027-01-01&by=';
		const mean = sent.reduce((sum, c) => sum + c.handleSeconds, 0) / sent.length;
		const [whole] = (await read(summary, `${path}none`)).items as never as Record<
			string,
			Record<string, number>
		>[];
		expect(whole).toMatchObject({ key: null, contacts: 1200, csat: { n: 300, mean: 3 } });
		expect(whole?.handleTime?.mean).toBeCloseTo(mean, 9);
		for (const by of [
			'day',
			'week',
			'hour',
			'weekday',
			'shift',
			'queue',
			'topic',
			'channel',
			'agent',
			'seniority'
		]) {
			const { items } = await read(summary, path + by);
			expect(
				items.reduce((sum, { contacts: n }) => sum + Number(n), 0),
				by
			).toBe(1200);
		}
		const queues = (await read(summary, `${path}queue`)).items;
		expect(queues.map(({ key: name }) => name).sort()).toEqual(['Billing', 'Orders']);
	});

	it('shows one agent and one contact', async () => {
		expect(await read(agent, 'agents/a2', { agentId: 'a2' })).toMatchObject({
			agentName: 'Agent 2',
			handleTime: { n: 280 },
			comparisons: expect.any(Array)
		});
		expect(await read(contact, '', { contactId: 'c1150' })).toMatchObject({
			handleSeconds: 2400,
			queue: 'Orders',
			flags: [{ subject: { id: 'c1150' } }]
		});
	});

	it('gives the goals of an agent, measured on the contacts that a list of their days has', async () => {
		const { siteId } = site;
		const [{ id: agentId } = { id: 0 }] = await store.query<{ id: number }>(
			`select id from agent where site_id = $1 and external_id = 'a2'`,
			[siteId]
		);
		const days = { fromDay: 20_746, dueDay: 20_800, agreedWith: 'Ann', note: '' };
		const now = Date.UTC(2026, 10, 23);
		for (const [metric, target] of [
			['handle-time', 100],
			['csat', 1.5],
			['over-service', 200]
		] as const)
			await setGoal(store, siteId, agentId, { ...days, goalId: metric, metric, target }, now);
		const { goals } = await read(agent, 'agents/a2', { agentId: 'a2' });
		const period = { from: 20_746, until: 20_801 };
		const timed = await countContacts(store, siteId, {
			...{ period, agentId, timed: true, tagged: false }
		});
		expect(timed).toBeGreaterThan(50);
		expect(goals).toMatchObject([
			{ metric: 'over-service', state: 'met', progress: { n: timed } },
			{ metric: 'handle-time', target: 100, from: '2026-10-20', due: '2026-12-13', endedAt: null },
			{ metric: 'csat', progress: null, state: null }
		]);
		expect(goals).toMatchObject([{}, { state: 'met', progress: { n: timed } }, {}]);
	});

	it('gives the review of a week, published or not', async () => {
		expect(await read(review, '', { week: '2026-W47' })).toMatchObject({
			week: '2026-W47',
			period: { from: '2026-11-16', to: '2026-11-23' },
			publishedAt: null
		});
		const asNow = (await read(review, '', { week: '2026-W46' })).review as unknown as ReviewView;
		const figures = asNow.figures.map((figure) =>
			figure.key === 'contacts' ? { ...figure, value: 1, text: '1' } : figure
		);
		// As if either had been published when its own week was the newest.
		const window = { from: 20_710, until: 20_766 };
		const frozen = { ...asNow, figures, window };
		await publishReview(store, site.siteId, '2026-W46', frozen, Date.UTC(2026, 10, 17));
		expect(await read(review, '', { week: '2026-W46' })).toMatchObject({
			publishedAt: '2026-11-17T00:00:00.000Z',
			review: { figures },
			changes: null,
			restated: [{ key: 'contacts', published: '1' }]
		});
		const next = (await read(review, '', { week: '2026-W47' })).review as unknown as ReviewView;
		await publishReview(
			store,
			site.siteId,
			'2026-W47',
			{ ...next, window },
			Date.UTC(2026, 10, 24)
		);
		const after = await read(review, '', { week: '2026-W47' });
		const changes = after.changes as unknown as Record<string, string[]>;
		const listed = (after.review as unknown as ReviewView).flags.map(({ flagId }) => flagId);
		expect([...changes.new!, ...changes.still!].sort()).toEqual(listed.sort());
		expect(changes.recovered).toEqual([]);
	});

	it('walks the list of contacts page by page without losing or repeating one', async () => {
		const seen: string[] = [];
		let cursor: string | null = '';
		while (cursor !== null) {
			const at: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
			const page: Json = await read(
				contacts,
				`contacts?agentId=a1&from=2026-10-01&to=2027-01-01&limit=70${at}`
			);
			seen.push(...page.items.map(({ contactId }) => String(contactId)));
			cursor = page.nextCursor;
		}
		expect(seen).toHaveLength(300);
		expect(new Set(seen).size).toBe(300);
		const csv = await ask(
			contacts,
			'contacts?agentId=a1&from=2026-10-01&to=2027-01-01',
			{},
			{ headers: { accept: 'text/csv' } }
		);
		expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(301);
	});

	it('tells changes as they happen', async () => {
		const stop = new AbortController();
		const response = await ask(live, 'live', {}, { signal: stop.signal });
		const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
		expect((await reader.read()).value).toMatch(/^retry/);
		app.hub.publish(site.siteId, ['flags']);
		expect((await reader.read()).value).toMatch(/event: change\ndata: \{"what":\["flags"\]\}/);
		stop.abort();
		expect((await reader.read()).done).toBe(true);
	});
});
