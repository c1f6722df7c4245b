import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { defaultSettings } from '$lib/domain/site';
import type { CsatScore } from '$lib/domain/survey';
import {
	createTestDatabase,
	databaseKinds,
	type DatabaseKind,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { replaceWeekBaselines } from '../results/baselines';
import { replaceWeekJudgements } from '../results/judgements';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeAgents } from '../write/write-agents';
import { writeContacts } from '../write/write-contacts';
import { writeSurveys } from '../write/write-surveys';
import { readAgentDays } from './agent-day-rows';
import { readAgents } from './agents';
import { readAnalysisWindow } from './analysis-window';
import { readCandidates } from './candidates';
import { readContact } from './contact';
import { countContacts, listContacts } from './contact-list';
import { readDaySketches } from './day-sketches';
import { readFreshness } from './freshness';
import { readHourRows } from './hour-rows';
import { readPeriodMeasures } from './period-measures';
import { readCustomerContacts, readMeanwhile } from './related-contacts';
import { readSegmentSketches, readWeekCounts } from './segment-sketches';
import { readSeries } from './series';

/** Monday 2025-10-20; the clocks go back on the Sunday. */
const WEEK = 20_381;
const DAY_MS = 86_400_000;
const PERIOD = { from: WEEK, until: WEEK + 14 };

/** Fixed pseudo-random contacts of two weeks, tags, gaps and labels included. */
function contacts(): Contact[] {
	let state = 7;
	const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
	return Array.from({ length: 900 }, (_, i) => {
		const answered = next() < 0.95;
		return sampleContact(`c${i}`, {
			startedAt: Math.floor((WEEK + 13.8 * next()) * DAY_MS),
			queue: next() < 0.9 ? `queue ${Math.floor(next() * 2)}` : null,
			topic: `topic ${Math.floor(next() * 3)}`,
			agentId: answered && next() < 0.97 ? `a${Math.floor(next() * 9)}` : null,
			channel: next() < 0.8 ? 'voice' : 'chat',
			answered,
			handleMs: answered && next() < 0.98 ? Math.round(1000 * Math.exp(5 + next() * 3)) : null,
			waitMs: next() < 0.5 ? Math.round(next() * 60_000) : null,
			complaint: next() < 0.03,
			exceptionReason: next() < 0.02 ? 'vip' : null,
			customerKey: `k${Math.floor(next() * 300)}`,
			surveyInvited: next() < 0.1 ? false : null,
			tenureLabel: next() < 0.2 ? 'new' : null
		});
	});
}

async function fill(store: Store): Promise<SiteRow> {
	const site = (await createSite(store, 'x', defaultSettings('X', 'Europe/Riga'), new Date(0)))!;
	const all = contacts();
	await writeContacts(store, site, 1, all.slice(0, 500));
	const rated = all.filter((_, i) => i % 4 === 0);
	await writeSurveys(
		store,
		site,
		1,
		rated.map((contact, i) =>
			sampleSurvey(contact.contactId, {
				answeredAt: contact.startedAt + i * 1000,
				csat: (1 + (i % 5)) as CsatScore,
				csatRaw: 1 + (i % 5)
			})
		)
	);
	await writeContacts(store, site, 1, all.slice(400));
	await writeAgents(store, site, [
		{ agentId: 'a1', agentName: 'Ilze Šķēle', hiredOn: '2024-02-29', team: 'Days' },
		{ agentId: 'a1', team: 'Nights', teamFrom: '2025-10-27' }
	]);
	const node = {
		queue: -1,
		topic: -1,
		channel: -1,
		n: 800,
		location: 5.3,
		scale: 0.5,
		meanMs: 250_000.25
	};
	for (const week of [WEEK, WEEK + 7]) {
		await store.transaction((tx) =>
			replaceWeekBaselines(tx, site.siteId, week, [
				node,
				{ ...node, queue: 1, location: 5.1 + 1 / 3 },
				{ ...node, queue: 1, topic: 1, scale: 0.2 }
			])
		);
	}
	await replaceWeekJudgements(store, site.siteId, WEEK, [
		{
			...{
				contactId: 'c0',
				kind: 'struggle',
				provisional: false,
				z: 3.3,
				typicalMs: 1 / 3,
				baselineN: 8
			},
			struggleProbability: null,
			displaced: 2,
			handleMs: 9,
			holdMs: null,
			csat: 1
		}
	]);
	return site;
}

const thresholds = { ...DEFAULT_THRESHOLDS, longZ: 1, rushedZ: -0.5 };

/** Everything the screens and the monitor read. */
async function readEverything(store: Store, site: SiteRow) {
	const { siteId } = site;
	return {
		agentDays: await readAgentDays(store, siteId, PERIOD),
		agents: await readAgents(store, siteId, WEEK + 7),
		window: await readAnalysisWindow(store, site, PERIOD),
		series: await readSeries(store, site, PERIOD),
		candidates: await store.transaction((tx) =>
			readCandidates(tx, siteId, WEEK, thresholds, 4 * 3_600_000)
		),
		contact: await readContact(store, siteId, 'c0'),
		list: await listContacts(store, siteId, { period: PERIOD, weekdays: [6, 7], rated: true }),
		count: await countContacts(store, siteId, { kinds: ['struggle'], queueId: 1 }),
		sketches: await readDaySketches(store, siteId, PERIOD, ({ queue }) => queue),
		freshness: await readFreshness(store, siteId),
		hours: await readHourRows(store, siteId, PERIOD),
		hoursOfQueue: await readHourRows(store, siteId, PERIOD, 1),
		byWeekday: await readPeriodMeasures(store, siteId, PERIOD, 'weekday'),
		byHour: await readPeriodMeasures(store, siteId, PERIOD, 'hour'),
		whole: await readPeriodMeasures(store, siteId, PERIOD),
		customer: await readCustomerContacts(store, siteId, 'k7'),
		meanwhile: await readMeanwhile(store, siteId, 1, {
			from: (WEEK + 3) * DAY_MS,
			until: (WEEK + 3.5) * DAY_MS
		}),
		segments: await readSegmentSketches(store, siteId, WEEK, WEEK + 14),
		weeks: await readWeekCounts(store, siteId)
	};
}
type Everything = Awaited<ReturnType<typeof readEverything>>;

describe('what is read', () => {
	const opened: { database: TestDatabase; store: Store }[] = [];
	const read = new Map<DatabaseKind, Everything>();
	let site: SiteRow;
	beforeAll(async () => {
		for (const kind of databaseKinds) {
			const database = await createTestDatabase(kind);
			const store = await openStore(database.config);
			opened.push({ database, store });
			site = await fill(store);
			read.set(kind, await readEverything(store, site));
		}
	});
	afterAll(async () => {
		for (const { database, store } of opened) {
			await store.close();
			await database.drop();
		}
	});

	test('is the same on both engines to the last digit', () => {
		expect(read.get('pglite')).toEqual(read.get('postgres'));
		expect(read.get('postgres')!.list.items.length).toBeGreaterThan(20);
		expect(read.get('postgres')!.candidates.length).toBeGreaterThan(20);
	});

	test('cells of the window add up to a plain sum over the contacts, clipped at their baselines', () => {
		const { cells, queues } = read.get('postgres')!.window;
		const firstTopic = contacts()[0]!.topic;
		const clip = (contact: Contact) => {
			const own = queues.get(1) === contact.queue;
			const ownTopic = own && contact.topic === firstTopic;
			const location = own && !ownTopic ? 5.1 + 1 / 3 : 5.3;
			const scale = ownTopic ? 0.2 : 0.5;
			const score = Math.log(Math.max(1, contact.handleMs! / 1000));
			return Math.min(Math.max(score, location - 3.5 * scale), location + 3.5 * scale);
		};
		const counted = contacts().filter(
			(c) => c.answered && !c.complaint && c.exceptionReason === null && c.agentId !== null
		);
		const handled = counted.filter((c) => c.handleMs !== null);
		const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
		expect(sum(cells.n)).toBe(handled.length);
		const plain = handled.map(clip).reduce((total, score) => total + score, 0);
		expect(sum(cells.s1)).toBeCloseTo(plain, 3);
		const rated = counted.filter((c) => Number(c.contactId.slice(1)) % 4 === 0);
		expect(cells.csat.reduce((total, column) => total + sum(column), 0)).toBe(rated.length);
		expect(sum(cells.invited)).toBe(counted.filter((c) => c.surveyInvited !== false).length);
	});

	test('a list is read page by page without a gap or a repetition', async () => {
		const { store } = opened[0]!;
		const ids: string[] = [];
		let cursor: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof listContacts>> = await listContacts(
				store,
				site.siteId,
				{ period: PERIOD },
				{ limit: 97, cursor }
			);
			ids.push(...page.items.map(({ contactId }) => contactId));
			cursor = page.nextCursor;
		} while (cursor !== null);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBe(await countContacts(store, site.siteId, { period: PERIOD }));
		await expect(listContacts(store, site.siteId, {}, { cursor: 'x' })).rejects.toThrow(RangeError);
	});

	test('a team holds from its day on', () => {
		expect(
			read.get('postgres')!.agents.find(({ externalId }) => externalId === 'a1')
		).toMatchObject({
			name: 'Ilze Šķēle',
			team: 'Nights',
			hiredDay: 19_782
		});
	});
});
