import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentUpdate } from '$lib/demo/agents';
import { demoCentre } from '$lib/demo/demo-centre';
import { demoContacts } from '$lib/demo/demo-contacts';
import { reviewSite } from '$lib/server/monitor/review-site';
import { settleWeeks } from '$lib/server/monitor/settle-weeks';
import { openStore } from '$lib/server/store/client';
import { countContacts } from '$lib/server/store/read/contact-list';
import { readFindings, type FindingRow } from '$lib/server/store/results/findings';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { openBatch } from '$lib/server/store/write/open-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import { swingContacts } from '$lib/views/swing/swing-contacts';
import { ANALYSED } from '$lib/views/contact/analysed';
import { contactsHref, readContactQuery } from '$lib/views/contact/contact-query';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { coverageCard } from '$lib/views/expectation/coverage-card';
import type { StoredCoverage } from '$lib/views/expectation/stored-expectation';
import { whole } from '$lib/views/format/number';
import { contactFilter } from '../../src/routes/contacts/contact-filter';
import { createTestDatabase, databaseKinds, type TestDatabase } from './databases';

const NOW = Date.UTC(2026, 10, 21);
const DIMENSIONS = ['shift', 'weekday', 'weekend', 'load', 'seniority'] as const;

describe.each(databaseKinds)('on %s, the contacts that a swing leads to', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let found: FindingRow<StoredSwing>[];

	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const centre = demoCentre(3, Date.UTC(2026, 10, 20, 18));
		const made = await createSite(store, 'harbour', centre.settings, new Date(NOW));
		if (!made) throw new Error('the site was not made');
		site = made;
		const start = { what: 'contacts', source: 'demo', startedAt: new Date(NOW) } as const;
		const batch = await openBatch(store, site, start);
		const days = [...demoContacts(centre)].slice(-63);
		await writeContacts(
			store,
			site,
			batch,
			days.flatMap(({ contacts }) => contacts),
			centre.agents.map(agentUpdate)
		);
		await writeSurveys(
			store,
			site,
			batch,
			days.flatMap(({ surveys }) => surveys)
		);
		await settleWeeks(store, site, NOW);
		await reviewSite(store, site, 1, NOW);
		found = await readFindings<StoredSwing>(store, site.siteId, 'swing');
	}, 300_000);

	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const listed = async (href: string) => {
		const query = readContactQuery(new URL(href, 'http://localhost').searchParams);
		return countContacts(store, site.siteId, await contactFilter(store, site, query));
	};

	it.each(DIMENSIONS)(
		'by %s are as many as it was measured on, on either metric',
		async (dimension) => {
			const all = found.filter(
				({ evidence }) => evidence.dimension === dimension && evidence.effect !== null
			);
			const some = (['handle-time', 'csat'] as const).flatMap((metric) =>
				['site', 'queue:'].flatMap((scope) =>
					all
						.filter(
							({ evidence }) => evidence.metric === metric && evidence.scope.startsWith(scope)
						)
						.slice(0, 2)
				)
			);
			expect(new Set(some.map(({ evidence }) => evidence.metric)).size).toBe(2);
			for (const { key, evidence, fromDay, untilDay } of some) {
				const { all: both, level } = swingContacts(
					evidence,
					{ from: fromDay, until: untilDay },
					site.settings.weekend
				);
				expect([key, await listed(both), await listed(level)]).toEqual([
					key,
					evidence.contacts,
					evidence.inLevel
				]);
			}
		},
		120_000
	);

	it('who answers, and the consistency index, lead to as many as they count', async () => {
		const [coverage] = await readFindings<StoredCoverage>(store, site.siteId, 'survey-coverage');
		if (!coverage) throw new Error('nobody looked who answers');
		const { fromDay, untilDay, evidence } = coverage;
		const period = { from: fromDay, until: untilDay };
		const { rows } = coverageCard({ period, evidence }, site.settings.weekend);
		expect(rows.length).toBeGreaterThan(3);
		for (const { key, answers, href } of rows)
			expect([key, whole(await listed(href))]).toEqual([key, answers]);

		const indices = await readFindings<StoredIndex>(store, site.siteId, 'consistency');
		const timed = indices.filter(({ evidence: { metric } }) => metric === 'handle-time');
		expect(timed.length).toBeGreaterThan(1);
		for (const { fromDay: from, untilDay: until, evidence: index } of timed) {
			const queue = index.scope === 'site' ? {} : { queue: index.scope.slice('queue:'.length) };
			const counted = contactsHref({ from, until, ...queue, ...ANALYSED, timed: true });
			expect([index.scope, await listed(counted)]).toEqual([index.scope, index.contacts]);
		}
	}, 120_000);
});
