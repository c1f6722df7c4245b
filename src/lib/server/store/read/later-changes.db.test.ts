import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { NO_COUNTS } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { readDecidedSince } from '../results/decided-since';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { undoBatch } from '../undo/undo-batch';
import { finishBatch } from '../write/finish-batch';
import { openBatch } from '../write/open-batch';
import { writeContacts } from '../write/write-contacts';
import { writeSurveys } from '../write/write-surveys';
import { readLaterChanges } from './later-changes';

/** 2026-11-16, the Monday of the week of the sample contact. */
const WEEK = { from: 20_773, until: 20_780 };
const NEXT_WEEK = Date.UTC(2026, 10, 24, 9);

describe.each(databaseKinds)('what has touched a week on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let made = 0;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const newSite = async (): Promise<SiteRow> =>
		(await createSite(store, `s${++made}`, defaultSettings('S', 'Europe/Riga'), new Date(0)))!;
	type Sent = { contacts?: Contact[]; surveys?: string[]; file?: string };
	const send = async (site: SiteRow, { contacts = [], surveys = [], file }: Sent) => {
		const what = contacts.length > 0 ? ('contacts' as const) : ('surveys' as const);
		const source = file ? ('file' as const) : ('api' as const);
		const batch = await openBatch(store, site, {
			...{ what, source, startedAt: new Date() },
			...(file && { fileName: file })
		});
		if (contacts.length > 0) await writeContacts(store, site, batch, contacts);
		if (surveys.length > 0)
			await writeSurveys(
				...([store, site, batch] as const),
				surveys.map((id) => sampleSurvey(id))
			);
		await finishBatch(store, site, batch, { counts: NO_COUNTS, finishedAt: new Date() });
		return batch;
	};
	/** A moment that what is sent before and after it does not share. */
	const publish = async () => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		const [row] = await store.query<{ now: number }>('select clock_timestamp() as now');
		await new Promise((resolve) => setTimeout(resolve, 5));
		return Math.max(row!.now, Date.now() - 3);
	};
	const changes = (site: SiteRow, after: number) =>
		readLaterChanges(store, site.siteId, WEEK, after, 56);
	const five = () => ['a', 'b', 'c', 'd', 'e'].map((id) => sampleContact(id));

	test('tells files, deliveries, late and corrected apart', async () => {
		const site = await newSite();
		await send(site, { contacts: five(), file: 'week.csv' });
		await send(site, { surveys: ['a'] });
		const after = await publish();
		expect(await changes(site, after)).toEqual([]);
		const file = await send(site, {
			file: 'late.csv',
			contacts: [
				sampleContact('f', { answered: false, handleMs: null }),
				sampleContact('b', { talkMs: 90_000, handleMs: 120_000 }),
				sampleContact('c', { startedAt: NEXT_WEEK }),
				sampleContact('next', { startedAt: NEXT_WEEK })
			]
		});
		await send(site, { surveys: ['b', 'd'] });
		const last = await send(site, { surveys: ['e'] });
		expect(await changes(site, after)).toMatchObject([
			{
				...{ source: 'file', fileName: 'late.csv', batches: 1, batchId: file, undone: false },
				...{ here: true, contacts: 2, handled: 1, rated: 1, correctedContacts: 1, moved: 1 },
				...{ answers: 0, correctedAnswers: 0 }
			},
			{
				...{ source: 'api', fileName: null, batches: 2, batchId: last },
				...{ contacts: 0, answers: 3, correctedAnswers: 0 }
			}
		]);
		const other = await newSite();
		expect(await changes(other, after)).toEqual([]);
	});

	test('counts what was taken back after it, by the weeks it had touched', async () => {
		const site = await newSite();
		const [contacts, surveys, elsewhere] = [
			await send(site, { contacts: five(), file: 'twice.csv' }),
			await send(site, { surveys: ['a'] }),
			await send(site, { contacts: [sampleContact('z', { startedAt: NEXT_WEEK })] })
		];
		const after = await publish();
		const late = await send(site, { contacts: [sampleContact('late')] });
		for (const batch of [late, elsewhere, surveys, contacts])
			await undoBatch(store, site, batch, { now: () => new Date(), written: () => undefined });
		expect(await changes(site, after)).toMatchObject([
			{ source: 'api', batchId: surveys, undone: true, here: true },
			{ source: 'file', fileName: 'twice.csv', batchId: contacts, undone: true, here: true }
		]);
		// An undo of a version that noted no weeks.
		await store.query(
			`update import_batch set report = report - 'undoneWeeks' where site_id = $1 and batch_id = $2`,
			[site.siteId, contacts]
		);
		expect((await changes(site, after)).map(({ here }) => here)).toEqual([true, null]);
	});

	test('knows of the weeks before what the monitor has counted', async () => {
		const site = await newSite();
		await send(site, { contacts: five() });
		const after = await publish();
		const before = sampleContact('before', { startedAt: Date.UTC(2026, 10, 3, 9) });
		const batch = await send(site, { contacts: [before] });
		const zeros = Array.from({ length: 13 }, () => 0).join(', ');
		await store.query(
			`insert into source_day (site_id, source, work_day, queue_id, contacts, answered, agents, topics, customers,
				handled, talks, holds, wraps, waits, csats, at_midnight, ln_sum, at_cap, last_batch)
			values ($1, 'api', 20760, 1, ${zeros}, 0, $2)`,
			[site.siteId, batch]
		);
		expect(await changes(site, after)).toMatchObject([{ batchId: batch, here: false }]);
	});

	test('verdicts given since are those on its flags and on its contacts', async () => {
		const site = await newSite();
		const flag = (id: string, kind: string, day: number, decidedAt: string | null) =>
			store.query(
				`insert into flag (site_id, flag_id, kind, severity, status, opened_at, occurred_at, subject_type, subject_id,
					agent_id, queue_id, from_day, until_day, sentence, evidence, verdict, decided_at)
				values ($1, $2, $3, 2, 'closed', now(), now(), 'contact', 'x', 0, 0, $4, $4 + 1, 's', '{}',
					'justified', $5::text::timestamptz)`,
				[site.siteId, id, kind, day, decidedAt]
			);
		await flag('long', 'over-service', WEEK.from, '2026-11-26T00:00:00Z');
		await flag('swing', 'swing', WEEK.from - 49, '2026-11-25T00:00:00Z');
		await flag('other swing', 'swing', WEEK.from - 49, '2026-11-25T00:00:00Z');
		await flag('earlier', 'over-service', WEEK.from, '2026-11-23T00:00:00Z');
		await flag('next week', 'over-service', WEEK.until, '2026-11-26T00:00:00Z');
		await flag('undecided', 'over-service', WEEK.from, null);
		const said = await readDecidedSince(store, site.siteId, WEEK, Date.UTC(2026, 10, 24), {
			flagIds: ['swing'],
			kinds: ['over-service']
		});
		expect(said).toEqual([
			{
				...{ flagId: 'long', kind: 'over-service', subjectType: 'contact', verdict: 'justified' },
				decidedAt: Date.UTC(2026, 10, 26)
			},
			expect.objectContaining({ flagId: 'swing' })
		]);
	});
});
