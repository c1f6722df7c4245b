import { beforeAll, describe, expect, it } from 'vitest';
import { agentUpdate } from '$lib/demo/agents';
import { demoCentre } from '$lib/demo/demo-centre';
import { demoContacts } from '$lib/demo/demo-contacts';
import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';
import { reviewSite } from '$lib/server/monitor/review-site';
import { settleWeeks } from '$lib/server/monitor/settle-weeks';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import { openBatch } from '$lib/server/store/write/open-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from './databases';

const ENDS_AT = Date.UTC(2026, 10, 20, 18);
const NOW = Date.UTC(2026, 10, 21);
/** Enough for a baseline of eight weeks and a review of eight more. */
const DAYS = 84;

type Delivery = { contacts: Contact[]; surveys: Survey[] };
type Found = { flags: Record<string, unknown>[]; findings: Record<string, unknown>[] };

const centre = demoCentre(3, ENDS_AT);
const days = [...demoContacts(centre)].slice(-DAYS);
const history = inPortions(days, 7);

function inPortions(deliveries: readonly Delivery[], size: number): Delivery[] {
	return Array.from({ length: Math.ceil(deliveries.length / size) }, (_, i) => {
		const together = deliveries.slice(i * size, (i + 1) * size);
		return {
			contacts: together.flatMap(({ contacts }) => contacts),
			surveys: together.flatMap(({ surveys }) => surveys)
		};
	});
}

/** The same rows as another source might deliver them: the newest day first, surveys before contacts, some of it twice. */
function outOfOrder(): Delivery[] {
	return inPortions(days.toReversed(), 9).flatMap((portion, i) => [
		{ contacts: [], surveys: portion.surveys.toReversed() },
		{ contacts: portion.contacts.toReversed(), surveys: [] },
		...(i % 5 === 0 ? [portion] : [])
	]);
}

async function findingsOf(kind: DatabaseKind, deliveries: readonly Delivery[]): Promise<Found> {
	const database: TestDatabase = await createTestDatabase(kind);
	const store = await openStore(database.config);
	try {
		const site = await createSite(store, 'harbour', centre.settings, new Date(NOW));
		if (!site) throw new Error('the site was not made');
		const start = { what: 'contacts', source: 'demo', startedAt: new Date(NOW) } as const;
		const batch = await openBatch(store, site, start);
		const agents = centre.agents.map(agentUpdate);
		for (const [i, { contacts, surveys }] of deliveries.entries()) {
			await writeContacts(store, site, batch, contacts, agents);
			await writeSurveys(store, site, batch, surveys);
			// The monitor looks whenever it likes: in the middle, too.
			if (i === Math.floor(deliveries.length / 2)) await settleWeeks(store, site, NOW);
		}
		await settleWeeks(store, site, NOW);
		await reviewSite(store, site, 1, NOW);
		return {
			flags: await store.query(
				`select flag_id as id, kind, severity, sentence, evidence from flag order by flag_id collate "C"`
			),
			findings: await store.query(
				`select kind, key, evidence from finding order by kind collate "C", key collate "C"`
			)
		};
	} finally {
		await store.close();
		await database.drop();
	}
}

/** Numbers to nine digits, numbers of the reference tables and of findings' order left out. */
function comparable(value: unknown): unknown {
	if (typeof value === 'number') return Number(value.toPrecision(9));
	if (Array.isArray(value)) return value.map(comparable);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).filter(
		([key]) => !['agent', 'peerQueue', 'drivenBy'].includes(key)
	);
	return Object.fromEntries(entries.map(([key, part]) => [key, comparable(part)]));
}

describe('the same input', () => {
	let embedded: Found;

	beforeAll(async () => {
		embedded = await findingsOf('pglite', history);
	}, 300_000);

	it('is a centre in which there is something to find', () => {
		const kinds = new Set(embedded.flags.map(({ kind }) => kind));
		expect(kinds).toContain('over-service');
		expect(kinds).toContain('struggle');
		expect(embedded.findings.filter(({ kind }) => kind === 'swing').length).toBeGreaterThan(50);
	});

	it('gives the same findings on PostgreSQL, to the last digit', async () => {
		expect(await findingsOf('postgres', history)).toEqual(embedded);
	}, 300_000);

	it('gives the same findings in whatever order it arrives', async () => {
		const shuffled = await findingsOf('postgres', outOfOrder());
		expect(comparable(shuffled.flags)).toEqual(comparable(embedded.flags));
		expect(comparable(shuffled.findings)).toEqual(comparable(embedded.findings));
	}, 300_000);
});
