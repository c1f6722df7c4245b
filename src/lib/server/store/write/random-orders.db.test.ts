import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { isConserved } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import type { CsatScore, Survey } from '$lib/domain/survey';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { rebuildRollUps } from '../rebuild/rebuild-roll-ups';
import { createSite } from '../sites';
import type { Store } from '../store';
import { dumpSite } from '../testing/dump-site';
import { PlainSite } from '../testing/plain-site';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeContacts } from './write-contacts';
import { writeSurveys } from './write-surveys';

/** EVENKEEL_CASES: so many cases of one's own instead of a few that are always the same. */
const CASES = Number(process.env.EVENKEEL_CASES ?? 0);
const TIMEOUT_MS = CASES > 0 ? 3 * 3_600_000 : 120_000;

/** Nights on which the clocks of the zone go back or forward, so that hours repeat or are missing, by half an hour at one place. */
const nights = [
	{ zone: 'Europe/Riga', start: Date.UTC(2025, 9, 25, 20) },
	{ zone: 'Europe/Riga', start: Date.UTC(2026, 2, 28, 20) },
	{ zone: 'Australia/Lord_Howe', start: Date.UTC(2026, 3, 4, 10) },
	{ zone: 'Australia/Lord_Howe', start: Date.UTC(2026, 9, 3, 10) },
	{ zone: 'Asia/Kathmandu', start: Date.UTC(2025, 9, 25, 20) }
] as const;
const id = fc.integer({ min: 0, max: 11 }).map((n) => `c${n}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const contact: fc.Arbitrary<Contact> = fc
	.record({
		contactId: id,
		/** Since the night began. */
		startedAt: fc.integer({ min: 0, max: 10 * 3_600_000 }),
		sourceUpdatedAt: maybe(fc.integer({ min: 1, max: 3 })),
		queue: maybe(fc.constantFrom('q1', 'q2')),
		topic: maybe(fc.constantFrom('t1', 't2')),
		agentId: maybe(fc.constantFrom('a1', 'a2')),
		answered: fc.boolean(),
		handleMs: maybe(fc.integer({ min: 0, max: 5 * 3_600_000 })),
		waitMs: maybe(fc.integer({ min: 0, max: 3_600_000 })),
		holdMs: maybe(fc.integer({ min: 0, max: 60_000 })),
		complaint: fc.boolean(),
		surveyInvited: maybe(fc.boolean()),
		shiftLabel: maybe(fc.constantFrom('Night', 'Split'))
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
	fc.record({ contacts: fc.array(contact, { maxLength: 12 }) }),
	fc.record({ surveys: fc.array(survey, { maxLength: 8 }) }),
	// A delivery comes again, whenever.
	fc.record({ again: fc.nat(20) })
);

describe.each(databaseKinds)('on %s', (kind) => {
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

	test(
		'whatever comes in whatever order, the store holds what a plain model holds, and its roll-ups are a recount',
		async () => {
			const property = fc.asyncProperty(
				fc.constantFrom(...nights),
				fc.array(step, { minLength: 1, maxLength: 7 }),
				async ({ zone, start }, steps) => {
					const settings = defaultSettings('Random', zone);
					const site = (await createSite(store, `site-${++made}`, settings, new Date(0)))!;
					const plain = new PlainSite(settings);
					const sent: (() => Promise<void>)[] = [];
					for (const one of steps) {
						const deliver = async () => {
							if ('contacts' in one) {
								const contacts = one.contacts.map((contact) => ({
									...contact,
									startedAt: start + contact.startedAt
								}));
								const { counts } = await writeContacts(store, site, 1, contacts);
								expect(counts).toEqual(plain.takeContacts(contacts));
								expect(isConserved(counts)).toBe(true);
							} else if ('surveys' in one) {
								const { counts } = await writeSurveys(store, site, 1, one.surveys);
								expect(counts).toEqual(plain.takeSurveys(one.surveys));
							} else await sent[one.again % Math.max(1, sent.length)]?.();
						};
						await deliver();
						if (!('again' in one)) sent.push(deliver);
					}
					const kept = await dumpSite(store, site.siteId);
					expect(await plain.measured(store, site.siteId)).toEqual(plain.expected());
					await rebuildRollUps(store, site);
					expect(kept).toEqual(await dumpSite(store, site.siteId));
				}
			);
			const few = { numRuns: kind === 'postgres' ? 30 : 20, seed: 20_261_116 };
			await fc.assert(property, CASES > 0 ? { numRuns: CASES } : few);
		},
		TIMEOUT_MS
	);
});
