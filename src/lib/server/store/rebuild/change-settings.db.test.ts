import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings, type SiteSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite, findSiteById } from '../sites';
import type { Store } from '../store';
import { dumpSite } from '../testing/dump-site';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { writeSurveys } from '../write/write-surveys';
import { changeSettings } from './change-settings';

describe.each(databaseKinds)('changed settings on %s', (kind) => {
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

	async function filled(settings: SiteSettings) {
		const site = (await createSite(store, `site-${++made}`, settings, new Date(0)))!;
		const contacts = Array.from({ length: 300 }, (_, i) =>
			sampleContact(`c${i}`, {
				startedAt: Date.UTC(2025, 9, 20) + i * 3_333_333,
				shiftLabel: i % 9 ? null : 'Night'
			})
		);
		await writeContacts(store, site, 1, contacts);
		await writeSurveys(
			store,
			site,
			1,
			contacts.slice(0, 90).map(({ contactId }) => sampleSurvey(contactId))
		);
		return site;
	}

	test('another zone, week and shifts leave the site as if it had always had them', async () => {
		const before = defaultSettings('Before', 'Europe/Riga');
		const after: SiteSettings = {
			...defaultSettings('After', 'Asia/Kathmandu'),
			weekStart: 7,
			weekend: [5, 6],
			shifts: [
				{ name: 'Day', from: 420, until: 1200 },
				{ name: 'Night', from: 1200, until: 420 }
			]
		};
		const site = await filled(before);
		expect(await changeSettings(store, site, after)).toBe(true);
		const always = await filled(after);
		const tables = [
			'contact',
			'survey',
			'queue_hour',
			'agent_day',
			'queue_day',
			'segment_week'
		] as const;
		expect(await dumpSite(store, site.siteId, tables)).toEqual(
			await dumpSite(store, always.siteId, tables)
		);
		expect((await findSiteById(store, site.siteId))!.settings).toEqual(after);
		const weeks = (siteId: number) =>
			store.query(
				'select week, baseline_stale, judgement_stale from week_state where site_id = $1 order by week',
				[siteId]
			);
		expect(await weeks(site.siteId)).toEqual(await weeks(always.siteId));
	});

	test('another threshold moves no contact but has every week judged again', async () => {
		const settings = defaultSettings('Same', 'Europe/Riga');
		const site = await filled(settings);
		await store.query(
			'update week_state set baseline_stale = false, judgement_stale = false where site_id = $1',
			[site.siteId]
		);
		const kept = await dumpSite(store, site.siteId);
		expect(await changeSettings(store, site, { ...settings, thresholds: { longZ: 4 } })).toBe(
			false
		);
		expect(await dumpSite(store, site.siteId)).toEqual(kept);
		const [stale] = await store.query(
			'select bool_and(judgement_stale) as all from week_state where site_id = $1',
			[site.siteId]
		);
		expect(stale).toEqual({ all: true });
	});
});
