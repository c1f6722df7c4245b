import { inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { FIRST_LANGUAGE } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { Monitor } from '$lib/server/monitor/monitor';
import { mailSettings } from '$lib/server/notify/mail-settings';
import { openStore } from '$lib/server/store/client';
import { addAction } from '$lib/server/store/results/actions';
import { upsertFlags } from '$lib/server/store/results/flags';
import { readReviewMails } from '$lib/server/store/results/review-mails';
import {
	addReviewReader,
	changeReviewReader,
	removeReviewReader,
	type StatedReader
} from '$lib/server/store/results/review-readers';
import { publishReview } from '$lib/server/store/results/reviews';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { freePort } from '../../../../tests/support/free-port';
import { type MailServer, startMailServer } from '../../../../tests/support/mail-server';
import { readReviewOf } from '../read-review';
import { sendDueMails } from './send-due-mails';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Monday 2026-11-23, 08:00 in Riga: W47 is over. */
const SLOT = Date.parse('2026-11-23T06:00:00Z');
/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;
const BAD = `</script><img src=x onerror=alert(1)>`;

const stated = (readerId: string, changed: Partial<StatedReader> = {}): StatedReader => ({
	...{ readerId, address: `${readerId}@example.org`, name: '', language: 'en', teams: null },
	...{ weekday: 1, minute: 480, active: true, ...changed }
});
const flag = (name: string, agentId: number, of: string) => ({
	...{ flagId: `agent-outlier:${name}`, kind: 'agent-outlier', severity: 2, occurredAt: SLOT },
	...{ subjectType: 'agent', subjectId: name, agentId, queueId: 0, fromDay: MONDAY - 49 },
	...{ untilDay: MONDAY + 7, sentence: `${of} takes longer than peers.` },
	evidence: {
		...{ agentId: name, agent: of, metric: 'handle-time', unit: 'percent', estimate: 21 },
		...{ low: 12, high: 30, peers: 9, n: 400, pAdjusted: 0.001, since: null, peerSpread: null }
	}
});

/** Eight weeks of two agents, one of each team; in the last of them each has one that took half an hour. */
function contacts() {
	const made = [];
	for (let day = 0; day < 57; day++)
		for (let i = 0; i < 12; i++) {
			const long = day >= 50 && day < 52 && i < 2;
			const handleMs = long ? 30 * MINUTE : Math.round(120_000 * 1.12 ** ((day * 7 + i * 5) % 13));
			const startedAt = SLOT + 30 * MINUTE - (56 - day) * DAY + i * MINUTE;
			const who = { agentId: i % 2 === 0 ? 'anna' : 'ben', queue: i % 2 === 0 ? BAD : 'Care' };
			made.push(
				sampleContact(`c${day}-${i}`, { ...who, startedAt, handleMs, talkMs: handleMs, wrapMs: 0 })
			);
		}
	return made;
}

describe.each(databaseKinds)('reviews that are due on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let server: MailServer;
	let agents: Map<string, number>;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(
			store,
			'riga',
			defaultSettings('Riga & Co', 'Europe/Riga'),
			new Date(0)
		))!;
		await writeContacts(store, site, 1, contacts(), [
			{ agentId: 'anna', agentName: `Anna ${BAD}`, team: 'North' },
			{ agentId: 'ben', agentName: 'Ben', team: 'South' }
		]);
		const monitor = new Monitor(store, {
			changed: () => undefined,
			failed: (failure) => {
				throw failure;
			},
			now: () => SLOT
		});
		await monitor.settled(site.siteId);
		const rows = await store.query<{ id: number; name: string }>(
			'select id, external_id as name from agent'
		);
		agents = new Map(rows.map(({ id, name }) => [name, id]));
		const flags = [
			flag('anna', agents.get('anna')!, `Anna ${BAD}`),
			flag('ben', agents.get('ben')!, 'Ben')
		];
		await upsertFlags(store, site.siteId, flags, SLOT);
		const action = { owner: 'Ilze', dueDay: MONDAY + 14, week: '2026-W47' };
		for (const [title, flagId] of [
			[`Listen with Anna ${BAD}`, 'agent-outlier:anna'],
			['Listen with Ben', 'agent-outlier:ben'],
			['Ask Ben about the new form', null]
		] as const)
			await addAction(store, site.siteId, { ...action, title, flagId }, SLOT);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	let readers: string[];
	beforeEach(async () => {
		readers = [];
		server = await startMailServer();
	});
	afterEach(async () => {
		await server.close();
		for (const readerId of readers) await removeReviewReader(store, site.siteId, readerId, SLOT);
	});

	async function add(readerId: string, changed: Partial<StatedReader> = {}) {
		readers.push(readerId);
		await addReviewReader(store, site.siteId, stated(readerId, changed), SLOT - DAY);
	}
	const run = (now: number, url = server.url, by = store) => {
		const settings = mailSettings({ SMTP_URL: url, ORIGIN: 'https://evenkeel.example.org' })!;
		return sendDueMails({ store: by, settings, now: () => now });
	};
	const mailsOf = async (readerId: string) =>
		(await readReviewMails(store, site.siteId)).get(readerId) ?? [];

	test('are sent at their time, once, whoever looks how often', async () => {
		await add('once');
		await run(SLOT - 1);
		expect(server.mails).toEqual([]);
		// An embedded database has one server; a PostgreSQL may have several.
		const other = kind === 'postgres' ? await openStore(database.config) : store;
		const { url } = server;
		await Promise.all([run(SLOT), run(SLOT, url, other), run(SLOT), run(SLOT, url, other)]);
		if (other !== store) await other.close();
		await run(SLOT + 5 * MINUTE);
		await run(SLOT + DAY);
		expect(server.mails.map(({ recipients }) => recipients)).toEqual([['once@example.org']]);
		expect(await mailsOf('once')).toMatchObject([
			{ week: '2026-W47', status: 'sent', attempts: 1, slotAt: SLOT }
		]);
	});

	test('say what the review says, in both parts, with its workbook; what people wrote is words', async () => {
		await add('whole');
		await run(SLOT);
		const [mail] = server.mails;
		expect(mail!.subject).toBe('Riga & Co: week 2026-W47, 2 exceptions');
		const html = String(mail!.html);
		for (const part of [html, mail!.text!]) {
			expect(part).toContain('The data end on 23 Nov 2026');
			expect(part).toContain('https://evenkeel.example.org/review/2026-W47');
			expect(part).toContain('Listen with Ben');
			expect(part).toContain('84');
			expect(part).toMatch(/30:00 against \d:\d\d typical/);
		}
		expect(html).not.toContain('<img');
		expect(html).toContain('Anna &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
		const [sheet] = mail!.attachments;
		expect(sheet!.filename).toBe('review-2026-W47.xlsx');
		expect(sheet!.content.subarray(0, 2).toString()).toBe('PK');
	});

	test('of a reader of one team name nobody of another, in no part', async () => {
		await add('north', { teams: ['North'], language: 'lv' });
		await add('south', { teams: ['South'] });
		await run(SLOT);
		const of = (readerId: string) =>
			server.mails.find(({ recipients }) => recipients[0] === `${readerId}@example.org`)!;
		const north = of('north');
		expect(north.subject).toBe('Riga & Co: nedēļa 2026-W47, 1 izņēmums');
		expect(north.headers.get('content-language')).toBe('lv');
		for (const part of [String(north.html), north.text!, sheetsOf(north.attachments[0]!.content)]) {
			expect(part).toContain('Anna');
			expect(part).not.toContain('Ben');
			expect(part).not.toMatch(/c5[01]-1\b/);
		}
		expect(north.text).toContain('c50-0');
		const south = of('south');
		for (const part of [String(south.html), south.text!, sheetsOf(south.attachments[0]!.content)]) {
			expect(part).toContain('Listen with Ben');
			expect(part).not.toContain('Anna');
			expect(part).not.toContain('new form');
			expect(part).not.toMatch(/c5[01]-0\b/);
		}
		expect(sheetsOf(south.attachments[0]!.content)).toContain('agents of South');
		expect(south.text).toContain('Of the 4 dearest contacts of the whole centre, 2 by agents');
	});

	test('that a server wants later are tried again after longer and longer, then taken', async () => {
		await add('grey');
		await server.close();
		server = await startMailServer({
			refuse: (_address, attempt) => (attempt < 3 ? 451 : undefined)
		});
		await run(SLOT);
		expect(await mailsOf('grey')).toMatchObject([
			{ status: 'waiting', reason: '451 Try again later', nextAt: SLOT + 5 * MINUTE }
		]);
		await run(SLOT + 4 * MINUTE);
		expect(server.asked).toHaveLength(1);
		await run(SLOT + 5 * MINUTE);
		expect(await mailsOf('grey')).toMatchObject([{ attempts: 2, nextAt: SLOT + 20 * MINUTE }]);
		await run(SLOT + 20 * MINUTE);
		expect(server.mails).toHaveLength(1);
		expect(await mailsOf('grey')).toMatchObject([{ status: 'sent', attempts: 3, reason: null }]);
	});

	test('to a mailbox that is none are not tried again', async () => {
		await add('none');
		await server.close();
		server = await startMailServer({ refuse: () => 550 });
		await run(SLOT);
		await run(SLOT + 60 * MINUTE);
		expect(server.asked).toHaveLength(1);
		expect(await mailsOf('none')).toMatchObject([
			{ status: 'failed', reason: '550 No such mailbox here', endedAt: SLOT }
		]);
	});

	test('wait for a mail server that is away, two days at most', async () => {
		await add('away');
		const nobody = `smtp://127.0.0.1:${await freePort()}`;
		await run(SLOT, nobody);
		expect(await mailsOf('away')).toMatchObject([{ status: 'waiting' }]);
		await run(SLOT + 2 * DAY, nobody);
		expect(await mailsOf('away')).toMatchObject([
			{ status: 'failed', reason: expect.stringContaining('ECONNREFUSED') }
		]);
		await run(SLOT + 2 * DAY + 60 * MINUTE);
		expect(server.mails).toEqual([]);
	});

	test('that fell into a time when nothing ran are sent within two days, later ones skipped', async () => {
		await add('back');
		await run(SLOT + 2 * DAY - 1);
		expect(server.mails).toHaveLength(1);
		await add('late');
		await run(SLOT + 2 * DAY);
		await run(SLOT + 3 * DAY);
		expect(server.mails).toHaveLength(1);
		expect(await mailsOf('late')).toMatchObject([{ week: '2026-W47', status: 'skipped' }]);
	});

	test('that a server held when it died are sent by another one after ten minutes', async () => {
		await add('died');
		const held = new Date(SLOT + 10 * MINUTE).toISOString();
		await store.query(
			`insert into review_mail (site_id, reader_id, week, slot_at, status, attempts, next_at)
			values ($1, 'died', '2026-W47', $2::text::timestamptz, 'waiting', 1, $3::text::timestamptz)`,
			[site.siteId, new Date(SLOT).toISOString(), held]
		);
		await run(SLOT + 9 * MINUTE);
		expect(server.mails).toEqual([]);
		await run(SLOT + 10 * MINUTE);
		expect(server.mails).toHaveLength(1);
	});

	test('go to nobody who is off', async () => {
		await add('off', { active: false });
		await run(SLOT);
		await changeReviewReader(store, site.siteId, stated('off'), SLOT + MINUTE);
		await run(SLOT + 2 * MINUTE);
		expect(server.mails).toEqual([]);
		expect(await mailsOf('off')).toEqual([]);
	});

	test('of a published week are as it was published', async () => {
		const frozen = await speak(FIRST_LANGUAGE, () =>
			readReviewOf({ store, site }, MONDAY, MONDAY + 7)
		);
		const figures = frozen.figures.map((figure) =>
			figure.key === 'contacts' ? { ...figure, value: 90, text: '90' } : figure
		);
		await publishReview(store, site.siteId, '2026-W47', { ...frozen, figures }, SLOT);
		await add('frozen');
		await run(SLOT);
		const { text } = server.mails[0]!;
		expect(text).toContain('Published Mon 23 Nov 2026, 08:00');
		expect(text).toMatch(/\* Contacts; 2026-W47: 90 /);
		expect(text).toContain('Restated since it was published');
		expect(text).toContain('* now 84');
	});
});

/** All that stands in a workbook. */
function sheetsOf(workbook: Buffer): string {
	let text = '';
	for (
		let at = workbook.indexOf('PK\x01\x02');
		at >= 0;
		at = workbook.indexOf('PK\x01\x02', at + 4)
	) {
		const [method, size] = [workbook.readUInt16LE(at + 10), workbook.readUInt32LE(at + 20)];
		const local = workbook.readUInt32LE(at + 42);
		const from = local + 30 + workbook.readUInt16LE(local + 26) + workbook.readUInt16LE(local + 28);
		const packed = workbook.subarray(from, from + size);
		text += method === 0 ? packed.toString() : inflateRawSync(packed).toString();
	}
	return text;
}
