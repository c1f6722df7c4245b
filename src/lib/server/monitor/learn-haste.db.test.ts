import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { rebuildRollUps } from '$lib/server/store/rebuild/rebuild-roll-ups';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact, sampleSurvey } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { learnHaste } from './learn-haste';
import { settleWeeks } from './settle-weeks';

const FIRST = Date.UTC(2026, 7, 31, 9);
const DAY_MS = 86_400_000;
const WEEKS = 12;
const A_WEEK = 280;

/** How often contacts of a kind of work are hasty, and the share of poor scores of those and of the others. */
type Work = { topic: string; hasty: number; poorHasty: number; poor: number };

/** Twelve weeks of rated contacts, half of each kind of work, a week a delivery. */
function centre(works: readonly [Work, Work]) {
	const normal = seededNormal(29);
	const chance = (share: number) => Math.atan2(normal(), normal()) / (2 * Math.PI) + 0.5 < share;
	return Array.from({ length: WEEKS }, (_, week) => {
		const contacts = Array.from({ length: A_WEEK }, (_, i) => {
			const { topic, hasty, poorHasty, poor } = works[i % 2] as Work;
			const isHasty = chance(hasty);
			const handleMs = Math.round(1000 * (isHasty ? 20 : 200 * Math.exp(0.2 * normal())));
			const contact = sampleContact(`w${week}-${i}`, {
				startedAt: FIRST + (7 * week + (i % 5)) * DAY_MS + i * 60_000,
				...{ topic, handleMs, talkMs: handleMs, wrapMs: 0, agentId: `a${i % 9}` }
			});
			const csat = chance(isHasty ? poorHasty : poor) ? 2 : 4;
			return { contact, survey: sampleSurvey(contact.contactId, { csat, csatRaw: csat }) };
		});
		return {
			contacts: contacts.map(({ contact }) => contact),
			surveys: contacts.map(({ survey }) => survey)
		};
	});
}
type Delivery = ReturnType<typeof centre>[number];

const careless = centre([
	{ topic: 'Invoice', hasty: 0.05, poorHasty: 0.5, poor: 0.1 },
	{ topic: 'Delivery', hasty: 0.05, poorHasty: 0.5, poor: 0.1 }
]);
/** Whoever calls about an outage is soon told that it is known, and cross either way. */
const brief = centre([
	{ topic: 'Outage', hasty: 0.08, poorHasty: 0.5, poor: 0.5 },
	{ topic: 'Invoice', hasty: 0.02, poorHasty: 0.05, poor: 0.05 }
]);
const hastyAndPoor = (deliveries: readonly Delivery[]) =>
	deliveries.flatMap(({ contacts, surveys }) =>
		contacts
			.filter(({ handleMs }, i) => handleMs === 20_000 && surveys[i]!.csat === 2)
			.map(({ contactId }) => contactId)
	);

describe.each(databaseKinds)('haste on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const now = Date.UTC(2026, 11, 1);
	const analyse = async (site: SiteRow) => {
		await settleWeeks(store, site, now);
		await learnHaste(store, site, now);
	};
	const filled = async (slug: string, deliveries: readonly Delivery[], looks = false) => {
		const site = await createSite(store, slug, defaultSettings(slug, 'UTC'), new Date(0));
		if (!site) throw new Error('there was such a site');
		for (const [i, { contacts, surveys }] of deliveries.entries()) {
			await writeContacts(store, site, 1, contacts);
			await writeSurveys(store, site, 1, surveys);
			if (looks && i % 5 === 0) await analyse(site);
		}
		await analyse(site);
		return site;
	};
	const rushed = async ({ siteId }: SiteRow) => {
		const rows = await store.query<{ id: string }>(
			`select contact_id as id from judgement where site_id = $1 and kind = 'rushed' order by contact_id`,
			[siteId]
		);
		return rows.map(({ id }) => id);
	};

	test('is rushed service where it is rated worse, from the first week on and whenever it is looked at', async () => {
		const site = await filled('careless', careless);
		const found = await rushed(site);
		expect(found).toEqual(hastyAndPoor(careless).sort());
		expect(found.some((id) => id.startsWith('w0-'))).toBe(true);
		const backwards = await filled('backwards', careless.toReversed(), true);
		expect(await rushed(backwards)).toEqual(found);
		await rebuildRollUps(store, site);
		await analyse(site);
		expect(await rushed(site)).toEqual(found);
	});

	test('is a quick answer where the same work is rated no worse, however cross its customers', async () => {
		const site = await filled('brief', brief);
		expect(hastyAndPoor(brief).length).toBeGreaterThan(40);
		expect(await rushed(site)).toEqual([]);
		const [counted] = await store.query<Record<string, number>>(
			`select sum(rated_hasty)::int as hasty, sum(poor_hasty)::int as poor, sum(rated_other)::int as others
			from hasty_week where site_id = $1`,
			[site.siteId]
		);
		const all = brief.flatMap(({ contacts }) => contacts);
		const hasty = all.filter(({ handleMs }) => handleMs === 20_000).length;
		expect(counted).toMatchObject({ hasty, poor: hastyAndPoor(brief).length });
		// About half of the others are shorter than typical.
		expect(counted?.others).toBeGreaterThan(0.4 * (all.length - hasty));
		expect(counted?.others).toBeLessThan(0.6 * (all.length - hasty));
	});

	test('is known to be no fault again once the scores that told otherwise are corrected', async () => {
		const site = await filled('corrected', careless);
		const better = careless
			.slice(0, -1)
			.flatMap(({ contacts, surveys }) =>
				surveys
					.filter((_, i) => contacts[i]!.handleMs === 20_000)
					.map((survey) => ({ ...survey, csat: 4 as const, answeredAt: now }))
			);
		await writeSurveys(store, site, 2, better);
		await analyse(site);
		expect(await rushed(site)).toEqual([]);
	});
});
