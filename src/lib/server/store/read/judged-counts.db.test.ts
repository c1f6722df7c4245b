import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localClock } from '$lib/domain/local-time';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { replaceWeekJudgements } from '../results/judgements';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { readHourRows } from './hour-rows';
import { readJudgedWeeks } from './judged-weeks';
import { readLevelHours } from './level-hours';
import { readOverServedDays } from './over-served-days';

/** Monday 2026-11-02. */
const WEEK = 20_759;
const DAY_MS = 86_400_000;
const ZONE = 'Europe/Riga';

/** Two weeks, every third hour from midnight UTC, one contact in six unanswered, of one in seven no handle time is known. */
const contacts = Array.from({ length: 14 * 8 }, (_, i) =>
	sampleContact(`c${i}`, {
		startedAt: WEEK * DAY_MS + i * 3 * 3_600_000,
		answered: i % 6 !== 5,
		handleMs: i % 6 !== 5 && i % 7 !== 3 ? 60_000 + 1000 * i : null,
		exceptionReason: i % 20 === 0 ? 'vip' : null,
		expectationManaged: i % 40 === 0 ? true : i % 20 === 0 ? false : null
	})
);
const judged = contacts
	.filter(({ handleMs }, i) => handleMs !== null && i % 4 === 0)
	.map((contact) => ({
		contactId: contact.contactId,
		kind: contact.exceptionReason === null ? 'over-service' : 'exception',
		...{ provisional: false, z: 4, typicalMs: 30_000, baselineN: 100, struggleProbability: null },
		...{ displaced: 2.5, handleMs: contact.handleMs ?? 0, holdMs: null, csat: null }
	}));
const local = localClock(ZONE);
const placed = contacts.map((contact) => {
	const { day, minute } = local(contact.startedAt);
	const judgement = judged.find(({ contactId }) => contactId === contact.contactId);
	return { ...contact, day, hour: Math.floor(minute / 60), kind: judgement?.kind ?? null };
});

describe.each(databaseKinds)('judged counts on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', ZONE), new Date(0)))!;
		await writeContacts(store, site, 1, contacts);
		for (const week of [WEEK, WEEK + 7]) {
			const own = judged.filter(({ contactId }) => {
				const day = placed.find((contact) => contact.contactId === contactId)?.day ?? 0;
				return day >= week && day < week + 7;
			});
			await replaceWeekJudgements(store, site.siteId, week, own);
		}
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('weeks add up to what their contacts are', async () => {
		const weeks = await readJudgedWeeks(store, site.siteId, { from: WEEK, until: WEEK + 14 });
		expect(weeks).toEqual(
			[WEEK, WEEK + 7].map((week) => {
				const own = placed.filter(({ day }) => day >= week && day < week + 7);
				const count = (of: (contact: (typeof placed)[number]) => boolean) => own.filter(of).length;
				const overServed = count((contact) => contact.kind === 'over-service');
				const managed = (is: boolean) =>
					count((c) => c.kind === 'exception' && c.expectationManaged === is);
				return {
					...{ week, contacts: count(({ handleMs }) => handleMs !== null), overServed },
					displaced: 2.5 * overServed,
					exceptions: count((contact) => contact.kind === 'exception'),
					...{ managed: managed(true), notManaged: managed(false) }
				};
			})
		);
	});

	test('days stop at the hour asked for, and say which contact was longest', async () => {
		const days = [WEEK + 3, WEEK + 10, WEEK + 300];
		const found = await readOverServedDays(store, site.siteId, days, 14);
		expect(found.map(({ day }) => day)).toEqual(days);
		for (const row of found) {
			const own = placed.filter(({ day, hour }) => day === row.day && hour <= 14);
			const over = own.filter((contact) => contact.kind === 'over-service');
			const longest = Math.max(...over.map(({ handleMs }) => handleMs ?? 0));
			expect(row).toEqual({
				...{ day: row.day, contacts: own.filter(({ handleMs }) => handleMs !== null).length },
				...{ overServed: over.length, displaced: 2.5 * over.length },
				longestSeconds: over.length > 0 ? longest / 1000 : null,
				typicalSeconds: over.length > 0 ? 30 : null
			});
		}
	});

	test('hours of levels are the hours of all measures', async () => {
		const period = { from: WEEK, until: WEEK + 14 };
		const rows = await readHourRows(store, site.siteId, period);
		expect(rows.length).toBeGreaterThan(100);
		expect(await readLevelHours(store, site.siteId, period)).toEqual(
			rows.map(({ localDay, localHour, answered, handled, csat, ln, lnSquare }) => ({
				...{ localDay, localHour, answered, handled, csat, lnSum: ln, lnSquareSum: lnSquare }
			}))
		);
	});

	test('a site without contacts has no weeks', async () => {
		const empty = (await createSite(store, 'y', defaultSettings('Y', ZONE), new Date(0)))!;
		const period = { from: WEEK, until: WEEK + 7 };
		expect(await readJudgedWeeks(store, empty.siteId, period)).toEqual([]);
	});
});
