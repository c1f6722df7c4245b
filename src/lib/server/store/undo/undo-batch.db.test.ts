import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { NO_COUNTS } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';
import { defaultSettings } from '$lib/domain/site';
import type { CsatScore, Survey } from '$lib/domain/survey';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { changeSettings } from '../rebuild/change-settings';
import { forgetOldVersions } from '../housekeeping/old-versions';
import { endSilentBatches } from '../housekeeping/silent-batches';
import { rebuildRollUps } from '../rebuild/rebuild-roll-ups';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { dumpSite, ROLL_UPS } from '../testing/dump-site';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { StackedSite } from '../testing/stacked-site';
import { finishBatch } from '../write/finish-batch';
import { openBatch } from '../write/open-batch';
import { BatchTakenBack } from '../write/taken-back';
import { writeContacts } from '../write/write-contacts';
import { writeEvents } from '../write/write-events';
import { writeStaffing } from '../write/write-staffing';
import { writeSurveys } from '../write/write-surveys';
import { NotUndoable } from './not-undoable';
import { undoBatch } from './undo-batch';

const EVERYTHING = [...ROLL_UPS, 'contact', 'survey'] as const;
const start = Date.UTC(2025, 9, 25, 20);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = fc.integer({ min: 0, max: 7 }).map((n) => `c${n}`);
const contact: fc.Arbitrary<Contact> = fc
	.record({
		contactId: id,
		startedAt: fc.integer({ min: 0, max: 40 }).map((quarters) => start + quarters * 900_000),
		sourceUpdatedAt: maybe(fc.integer({ min: 1, max: 3 })),
		queue: fc.constantFrom('q1', 'q2'),
		agentId: fc.constantFrom('a1', 'a2'),
		answered: fc.boolean(),
		handleMs: maybe(fc.integer({ min: 0, max: 3 * 3_600_000 })),
		complaint: fc.boolean(),
		legs: maybe(fc.constant([{ agentId: 'a1', talkMs: 5, holdMs: null, wrapMs: 1 }]))
	})
	.map(({ contactId, ...differing }) => sampleContact(contactId, differing));
const survey: fc.Arbitrary<Survey> = fc
	.record({
		contactId: id,
		answeredAt: maybe(fc.integer({ min: 1, max: 3 })),
		csat: maybe(fc.integer({ min: 1, max: 5 }))
	})
	.map(({ contactId, answeredAt, csat }) =>
		sampleSurvey(contactId, { answeredAt, csat: csat as CsatScore | null, csatRaw: csat })
	);
const step = fc.oneof(
	fc.record({
		contacts: fc.array(contact, { maxLength: 8 }),
		surveys: fc.array(survey, { maxLength: 4 })
	}),
	fc.record({
		contacts: fc.constant<Contact[]>([]),
		surveys: fc.array(survey, { minLength: 1, maxLength: 6 })
	}),
	fc.record({ undo: fc.nat(9) })
);

describe.each(databaseKinds)('taking a batch back on %s', (kind) => {
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

	const newSite = async (zone = 'Europe/Riga'): Promise<SiteRow> => {
		const settings = defaultSettings('Undo', zone);
		const site = (await createSite(store, `undo-${++made}`, settings, new Date(0)))!;
		// Names get the same numbers in every site.
		const seeds = ['q1', 'q2'].map((queue, i) =>
			sampleContact(`seed${i}`, { queue, agentId: `a${i + 1}` })
		);
		await writeContacts(store, site, 0, seeds);
		return site;
	};
	const batchOf = async (
		site: SiteRow,
		what: ItemKind,
		write: (id: number) => Promise<unknown>
	) => {
		const opened = await openBatch(store, site, { what, source: 'api', startedAt: new Date(0) });
		await write(opened);
		await finishBatch(store, site, opened, { counts: NO_COUNTS, finishedAt: new Date(0) });
		return opened;
	};
	const undo = (site: SiteRow, batchId: number) =>
		undoBatch(store, site, batchId, { now: () => new Date(1000), written: () => undefined });

	test('leaves what a pile of versions leaves, and roll-ups that are a recount', async () => {
		const property = fc.asyncProperty(
			fc.array(step, { minLength: 2, maxLength: 9 }),
			async (steps) => {
				const site = await newSite();
				const stacked = new StackedSite();
				const batches: number[] = [];
				for (const one of steps) {
					if ('undo' in one) {
						const batch = batches[one.undo % Math.max(1, batches.length)];
						if (batch === undefined) continue;
						await undo(site, batch);
						stacked.undo(batch);
						continue;
					}
					const what = one.contacts.length > 0 ? 'contacts' : 'surveys';
					const batch = await batchOf(site, what, async (number) => {
						await writeContacts(store, site, number, one.contacts);
						await writeSurveys(store, site, number, one.surveys);
					});
					stacked.takeContacts(batch, one.contacts);
					stacked.takeSurveys(batch, one.surveys);
					batches.push(batch);
				}
				const kept = await dumpSite(store, site.siteId, EVERYTHING);
				const plain = await newSite();
				await writeSurveys(store, plain, 0, stacked.surveys());
				await writeContacts(store, plain, 0, stacked.contacts());
				expect(kept).toEqual(await dumpSite(store, plain.siteId, EVERYTHING));
				await rebuildRollUps(store, site);
				expect(kept).toEqual(await dumpSite(store, site.siteId, EVERYTHING));
			}
		);
		await fc.assert(property, { numRuns: kind === 'postgres' ? 25 : 15, seed: 20_261_122 });
	});

	test('says what it did, once, and keeps what later batches changed', async () => {
		const site = await newSite();
		const first = await batchOf(site, 'contacts', (batch) =>
			writeContacts(store, site, batch, [sampleContact('u1'), sampleContact('u2')])
		);
		const second = await batchOf(site, 'contacts', (batch) =>
			writeContacts(store, site, batch, [
				sampleContact('u2', { handleMs: 60_000 }),
				sampleContact('u3')
			])
		);
		const done = { undoneAt: '1970-01-01T00:00:01.000Z' };
		expect(await undo(site, first)).toEqual({ removed: 1, restored: 0, kept: 1, ...done });
		expect(await undo(site, first)).toEqual({ removed: 1, restored: 0, kept: 1, ...done });
		expect(await undo(site, second)).toEqual({ removed: 2, restored: 0, kept: 0, ...done });
		const left = await store.query('select 1 from replaced_version where site_id = $1', [
			site.siteId
		]);
		expect(left).toEqual([]);
		expect(await undo(site, 999_999)).toBeNull();
	});

	test('puts an earlier version back where the calendar of today has it', async () => {
		const site = await newSite('UTC');
		const late = { startedAt: Date.UTC(2026, 10, 17, 23, 30) };
		await batchOf(site, 'contacts', (batch) =>
			writeContacts(store, site, batch, [sampleContact('m1', late)])
		);
		const second = await batchOf(site, 'contacts', (batch) =>
			writeContacts(store, site, batch, [sampleContact('m1', { ...late, handleMs: 60_000 })])
		);
		await changeSettings(store, site, { ...site.settings, zone: 'Asia/Kathmandu' });
		expect(await undo(site, second)).toMatchObject({ removed: 0, restored: 1 });
		const kept = await dumpSite(store, site.siteId, EVERYTHING);
		expect(
			kept.contact!.find((row) => (row as { contact_id: string }).contact_id === 'm1')
		).toEqual(expect.objectContaining({ handle_ms: 180_000, local_hour: 5 }));
		await rebuildRollUps(store, site);
		expect(await dumpSite(store, site.siteId, EVERYTHING)).toEqual(kept);
	});

	test('takes events and staffing back to what they said before', async () => {
		const site = await newSite();
		const release = {
			...{ eventId: 'e1', kind: 'release' as const, title: 'One', startsAt: start },
			...{ endsAt: null, queue: 'q1', topic: null }
		};
		await batchOf(site, 'events', (batch) => writeEvents(store, site, batch, [release]));
		const second = await batchOf(site, 'events', (batch) =>
			writeEvents(store, site, batch, [
				{ ...release, title: 'Two' },
				{ ...release, eventId: 'e2' }
			])
		);
		const hour = { startsAt: start, seconds: 3600 as const, queue: 'q1', signedInSeconds: 7200 };
		const staffing = await batchOf(site, 'staffing', (batch) =>
			writeStaffing(store, site, batch, [hour])
		);
		expect(await undo(site, second)).toMatchObject({ removed: 1, restored: 1, kept: 0 });
		expect(await undo(site, staffing)).toMatchObject({ removed: 1, restored: 0, kept: 0 });
		const events = await store.query('select event_id, title from event where site_id = $1', [
			site.siteId
		]);
		expect(events).toEqual([{ event_id: 'e1', title: 'One' }]);
		expect(await store.query('select 1 from staffing where site_id = $1', [site.siteId])).toEqual(
			[]
		);
	});

	const lastHeardOf = (batchId: number, ago: string) =>
		store.query(
			`update import_batch set alive_at = now() - interval '${ago}' where batch_id = $1`,
			[batchId]
		);

	test('takes back what a writer left who fell silent; should that one wake up, it writes nothing more', async () => {
		const site = await newSite();
		const start = { what: 'contacts', source: 'file', startedAt: new Date() } as const;
		const silent = await openBatch(store, site, start);
		await writeContacts(store, site, silent, [sampleContact('l1'), sampleContact('l2')]);
		await lastHeardOf(silent, '9 minutes');
		await expect(undo(site, silent)).rejects.toThrow(/still being written/);
		await lastHeardOf(silent, '11 minutes');
		const [undone, late] = await Promise.allSettled([
			undo(site, silent),
			writeContacts(store, site, silent, [sampleContact('l3')])
		]);
		expect(undone).toMatchObject({ status: 'fulfilled' });
		if (late.status === 'rejected') expect(late.reason).toBeInstanceOf(BatchTakenBack);
		const again = [
			() => writeContacts(store, site, silent, [sampleContact('l4')]),
			() => writeSurveys(store, site, silent, [sampleSurvey('l1')]),
			() => writeEvents(store, site, silent, []),
			() => writeStaffing(store, site, silent, [])
		];
		for (const write of again) await expect(write()).rejects.toThrow(BatchTakenBack);
		await finishBatch(store, site, silent, { counts: NO_COUNTS, finishedAt: new Date(2000) });
		const [batch] = await store.query('select status from import_batch where batch_id = $1', [
			silent
		]);
		expect(batch).toEqual({ status: 'undone' });
		const left = await store.query(
			`select contact_id from contact where site_id = $1 and contact_id like 'l%'`,
			[site.siteId]
		);
		expect(left).toEqual([]);
	});

	test('ends what a dead server left running, and nothing else', async () => {
		const site = await newSite();
		const start = { what: 'contacts', source: 'file', startedAt: new Date() } as const;
		const [dead, alive] = [
			await openBatch(store, site, start),
			await openBatch(store, site, start)
		];
		const demo = await openBatch(store, site, { ...start, source: 'demo' });
		for (const batch of [dead, demo]) await lastHeardOf(batch, '11 minutes');
		await endSilentBatches(store);
		const statuses = await store.query(
			'select status from import_batch where site_id = $1 order by batch_id',
			[site.siteId]
		);
		expect(statuses).toEqual([{ status: 'failed' }, { status: 'running' }, { status: 'running' }]);
		expect(await undo(site, dead)).toMatchObject({ removed: 0 });
		await expect(undo(site, alive)).rejects.toThrow(NotUndoable);
	});

	test('keeps what a batch replaced for 400 days, and refuses to take it back afterwards', async () => {
		const site = await newSite();
		const version = (handleMs: number) => (batch: number) =>
			writeContacts(store, site, batch, [sampleContact('old', { handleMs })]);
		await batchOf(site, 'contacts', version(1000));
		const second = await batchOf(site, 'contacts', version(2000));
		const age = (days: number) =>
			store.query(
				`update replaced_version set replaced_at = now() - interval '${days} days' where site_id = $1`,
				[site.siteId]
			);
		await age(400);
		expect(await forgetOldVersions(store)).toBe(0);
		await lastHeardOf(second, '401 days');
		await expect(undo(site, second)).rejects.toThrow(/older than 400 days/);
		await age(402);
		expect(await forgetOldVersions(store)).toBe(1);
		const third = await batchOf(site, 'contacts', version(3000));
		expect(await undo(site, third)).toMatchObject({ removed: 0, restored: 1 });
	});

	test('refuses a batch that is being written, and one of agents', async () => {
		const site = await newSite();
		const opened = { source: 'api', startedAt: new Date() } as const;
		const running = await openBatch(store, site, { what: 'contacts', ...opened });
		await expect(undo(site, running)).rejects.toThrow(NotUndoable);
		const agents = await batchOf(site, 'agents', async () => undefined);
		await expect(undo(site, agents)).rejects.toThrow(/send what is right/);
	});
});
