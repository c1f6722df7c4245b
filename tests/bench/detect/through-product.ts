import type { IndexFinding } from '$lib/analysis/consistency-index/consistency-review';
import type { ExpectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { isoDate } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import { defaultSettings } from '$lib/domain/site';
import { acceptBatch, type SentItem } from '$lib/server/commands/accept-batch';
import { Monitor } from '$lib/server/monitor/monitor';
import type { StoredImprovement, StoredSwing } from '$lib/server/monitor/review-findings';
import { readLevelHours, type LevelHour } from '$lib/server/store/read/level-hours';
import { readFindings, type FindingRow } from '$lib/server/store/results/findings';
import { listFlags, type StoredFlag } from '$lib/server/store/results/flag-list';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { Centre } from './centre';

/** An index as stored, its scope named. */
export type ShownIndex = Omit<IndexFinding, 'scope'> & { scope: string };

/** What the product shows of a centre once everything is analysed. */
export type Shown = {
	flags: readonly StoredFlag[];
	/** Contacts beyond the line by kind, justified exceptions among them, which raise no flag. */
	judged: ReadonlyMap<string, ReadonlySet<string>>;
	/** Customers displaced by each over-served contact. */
	displaced: ReadonlyMap<string, number>;
	gap: ExpectationGap | null;
	consistency: readonly ShownIndex[];
	swings: readonly StoredSwing[];
	improvements: readonly StoredImprovement[];
	/** Days that the review speaks of. */
	reviewed: Period;
	/** What the wall is made of. */
	hours: readonly LevelHour[];
	/** Seconds to take it in, and to analyse it. */
	seconds: { ingest: number; analysis: number };
};

const FLAGS_A_PAGE = 500;

/** Sends a centre through the product as the API takes it: agents, contacts, surveys; then reads what it shows. */
export async function throughProduct(store: Store, slug: string, centre: Centre): Promise<Shown> {
	const now = () => new Date(centre.contacts.at(-1)?.startedAt ?? 0);
	const site = await createSite(store, slug, defaultSettings(slug, centre.zone), now());
	if (!site) throw new Error(`a site ${slug} is there already`);
	const monitor = new Monitor(store, {
		changed: () => undefined,
		failed: (error) => console.error(error),
		now: () => now().getTime()
	});
	const begin = performance.now();
	const send = async (what: 'agents' | 'contacts' | 'surveys', items: Iterable<SentItem>) => {
		const taken = () => new Date();
		const answer = await acceptBatch(store, {
			...{ site, what, items, now: taken, written: () => undefined }
		});
		if (answer.rejected > 0) throw new Error(`${answer.rejected} ${what} were refused`);
	};
	await send('agents', agentItems(centre));
	await send('contacts', contactItems(centre));
	await send('surveys', surveyItems(centre));
	const taken = performance.now();
	await monitor.settled(site.siteId);
	await monitor.stop();
	const analysed = performance.now();
	const swings = await readFindings<StoredSwing>(store, site.siteId, 'swing');
	const improvements = await readFindings<StoredImprovement>(store, site.siteId, 'improvement');
	const [gap] = await readFindings<ExpectationGap>(store, site.siteId, 'expectation-gap');
	const consistency = await readFindings<ShownIndex>(store, site.siteId, 'consistency');
	const all = { from: centre.firstDay, until: centre.firstDay + centre.days };
	return {
		flags: await everyFlag(store, site.siteId),
		judged: await judgements(store, site.siteId),
		displaced: await displacedBy(store, site.siteId),
		gap: gap?.evidence ?? null,
		consistency: consistency.map(({ evidence }) => evidence),
		swings: swings.map(({ evidence }) => evidence),
		improvements: improvements.map(({ evidence }) => evidence),
		reviewed: periodOf(swings),
		hours: await readLevelHours(store, site.siteId, all),
		seconds: { ingest: (taken - begin) / 1000, analysis: (analysed - taken) / 1000 }
	};
}

async function everyFlag(store: Store, siteId: number): Promise<StoredFlag[]> {
	const flags: StoredFlag[] = [];
	let cursor: string | null = null;
	do {
		const page = await listFlags(store, siteId, {}, { limit: FLAGS_A_PAGE, cursor });
		flags.push(...page.items);
		cursor = page.nextCursor;
	} while (cursor !== null);
	return flags;
}

async function judgements(store: Store, siteId: number): Promise<Map<string, Set<string>>> {
	const rows = await store.query<{ kind: string; ids: string[] }>(
		'select kind, array_agg(contact_id) as ids from judgement where site_id = $1 group by kind',
		[siteId]
	);
	return new Map(rows.map(({ kind, ids }) => [kind, new Set(ids)]));
}

async function displacedBy(store: Store, siteId: number): Promise<Map<string, number>> {
	const rows = await store.query<{ id: string; displaced: number }>(
		`select contact_id as id, displaced from judgement where site_id = $1 and kind = 'over-service'`,
		[siteId]
	);
	return new Map(rows.map(({ id, displaced }) => [id, displaced]));
}

function periodOf(findings: readonly FindingRow<unknown>[]): Period {
	const [first] = findings;
	return { from: first?.fromDay ?? 0, until: first?.untilDay ?? 0 };
}

function* sent<T>(rows: readonly T[], item: (row: T) => unknown): Generator<SentItem> {
	for (const row of rows) yield { item: item(row), raw: () => JSON.stringify(item(row)) };
}

const agentItems = ({ agents }: Centre) =>
	sent(agents, ({ id, hiredDay }) => ({ agentId: id, hiredOn: isoDate(hiredDay) }));

const contactItems = ({ contacts }: Centre) =>
	sent(contacts, (c) => ({
		contactId: c.id,
		customerId: c.customer,
		startedAt: new Date(c.startedAt).toISOString(),
		channel: c.channel,
		queue: c.queue,
		topic: c.topic,
		agentId: c.agent,
		talkSeconds: c.talkSeconds,
		holdSeconds: c.holdSeconds,
		wrapSeconds: c.wrapSeconds,
		surveyInvited: true,
		...(c.tag && { exception: { reason: c.tag } })
	}));

const surveyItems = ({ contacts }: Centre) =>
	sent(
		contacts.flatMap(({ id, answer }) => (answer ? [{ id, answer }] : [])),
		({ id, answer }) => ({
			contactId: id,
			csat: answer.csat,
			answeredAt: new Date(answer.at).toISOString()
		})
	);
