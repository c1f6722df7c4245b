import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlagKind } from '$lib/flags/flag';
import { loadDemo } from '$lib/server/commands/load-demo';
import { defaultSettings } from '$lib/domain/site';
import { Monitor } from '$lib/server/monitor/monitor';
import { openStore } from '$lib/server/store/client';
import { countContacts } from '$lib/server/store/read/contact-list';
import { listFlags } from '$lib/server/store/results/flag-list';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { flagItem } from '$lib/views/flags/flag-item';
import { contactFilter } from '../../src/routes/contacts/contact-filter';
import { createTestDatabase, type TestDatabase } from './databases';

const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');
/** The kinds whose sentences count contacts or answers of a period. */
const KINDS: readonly FlagKind[] = [
	...(['swing', 'agent-over-service', 'agent-outlier'] as const),
	...(['agent-drift', 'agent-inconsistent'] as const)
];

describe('a flag of the demo centre', () => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;

	beforeAll(async () => {
		database = await createTestDatabase('pglite');
		store = await openStore(database.config);
		site = (await createSite(store, 'demo', defaultSettings('X', 'UTC'), new Date(ENDS_AT)))!;
		await loadDemo(store, site, { now: () => ENDS_AT });
		const monitor = new Monitor(store, {
			changed: () => undefined,
			failed: (error) => expect(error).toBeNull(),
			now: () => ENDS_AT
		});
		await monitor.settled(site.siteId);
		await monitor.stop();
	}, 600_000);
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const listed = async (href: string) => {
		const query = readContactQuery(new URL(href, 'http://localhost').searchParams);
		return countContacts(store, site.siteId, await contactFilter(store, site, query));
	};
	const written = (count: number) => count.toLocaleString('en-GB');

	it.each(KINDS)(
		'of the kind %s leads to exactly the contacts that its sentence counts',
		async (kind) => {
			const { items } = await listFlags(store, site.siteId, { kinds: [kind] }, { limit: 100 });
			expect(items.length).toBeGreaterThan(0);
			for (const flag of items) {
				const { doors, sentence } = flagItem(flag, site.settings);
				const counted = doors.flatMap(({ text, href }) => {
					const number = /^(?:The |All )?([\d,]+) /.exec(text)?.[1];
					return number === undefined ? [] : [{ number, href }];
				});
				const { n, contacts } = flag.evidence as { n?: number; contacts?: number };
				const basis = written(n ?? contacts ?? 0);
				expect([flag.flagId, counted.map(({ number }) => number)]).toEqual([
					flag.flagId,
					kind === 'agent-over-service' ? [expect.any(String), basis] : [basis]
				]);
				for (const { number, href } of counted) {
					expect([flag.flagId, written(await listed(href))]).toEqual([flag.flagId, number]);
					expect(sentence).toMatch(new RegExp(`(^|[^\\d,])${number}[^\\d,]`));
				}
			}
		},
		120_000
	);

	it('lists of an agent no day of fewer answers than asked', async () => {
		const from = 'from=2026-05-01&to=2026-07-15&rated=yes&answered=yes&tagged=no';
		const [agent] = await store.query<{ id: string; days: number; n: number }>(
			`select a.external_id as id, count(*)::int as days, sum(d.n)::int as n from (
				select c.agent_id, count(*)::int as n from contact c
				join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
				where c.site_id = $1 and c.work_day >= ('2026-05-01'::date - '1970-01-01'::date)
					and c.work_day < ('2026-07-15'::date - '1970-01-01'::date)
					and c.answered and not c.tagged and s.csat is not null
				group by c.agent_id, c.work_day having count(*) >= 4
			) d join agent a on a.site_id = $1 and a.id = d.agent_id
			group by a.external_id order by days desc, id limit 1`,
			[site.siteId]
		);
		expect(agent?.days).toBeGreaterThan(1);
		const all = await listed(`/contacts?${from}&agent=${agent?.id}`);
		expect(await listed(`/contacts?${from}&agent=${agent?.id}&answersADay=4`)).toBe(agent?.n);
		expect(await listed(`/contacts?${from}&agent=${agent?.id}&answersADay=1`)).toBe(all);
		expect(agent?.n).toBeLessThan(all);
	});
});
