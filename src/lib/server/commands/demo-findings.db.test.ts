import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SEED, demoCentre } from '$lib/demo/demo-centre';
import { type DemoTruth, demoTruth } from '$lib/demo/demo-truth';
import { demoTour } from '$lib/demo/tour';
import { isoDate } from '$lib/domain/iso-date';
import { defaultSettings } from '$lib/domain/site';
import type { AgentEvidence, ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { Monitor } from '$lib/server/monitor/monitor';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { createTestDatabase, type TestDatabase } from '../../../../tests/integration/databases';
import { type FoundStop, readDemoTour } from './demo-tour';
import { isDemo } from './is-demo';
import { loadDemo } from './load-demo';

const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');
const centre = demoCentre(DEMO_SEED, ENDS_AT);
let database: TestDatabase;
let store: Store;
let truth: DemoTruth;
let contacts = 0;
let tour: FoundStop[] = [];
let isOne = false;
const flags: { kind: string; id: string; evidence: unknown }[] = [];

beforeAll(async () => {
	database = await createTestDatabase('pglite');
	store = await openStore(database.config);
	const settings = defaultSettings('X', 'UTC');
	const site = (await createSite(store, 'demo', settings, new Date(ENDS_AT)))!;
	const loaded = await loadDemo(store, site, { now: () => ENDS_AT });
	contacts = loaded.contacts.created;
	const monitor = new Monitor(store, {
		changed: () => undefined,
		failed: (error) => expect(error).toBeNull(),
		now: () => ENDS_AT
	});
	await monitor.settled(site.siteId);
	await monitor.stop();
	flags.push(
		...(await store.query<(typeof flags)[number]>(
			'select kind, subject_id as id, evidence from flag where site_id = $1',
			[site.siteId]
		))
	);
	tour = await readDemoTour(store, site.siteId);
	isOne = await isDemo(store, site.siteId);
	truth = demoTruth(centre);
}, 600_000);
afterAll(async () => {
	await store.close();
	await database.drop();
});

const ofKind = <Evidence>(...kinds: string[]) =>
	flags.filter(({ kind }) => kinds.includes(kind)).map((flag) => flag.evidence as Evidence);
/** What was planted is among the found, and the found among what was planted or follows from it. */
function expectFound(
	found: readonly string[],
	hidden: readonly { name: string; standing?: 'planted' | 'implied' }[]
) {
	const planted = hidden.filter(({ standing }) => standing !== 'implied').map(({ name }) => name);
	expect(planted.filter((name) => !found.includes(name))).toEqual([]);
	const allowed = hidden.map(({ name }) => name);
	expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
}

describe('of the demo centre the product finds', () => {
	it('every planted swing and no other', () => {
		expectFound(
			ofKind<SwingEvidence>('swing').map((s) =>
				[s.scope, s.metric, s.dimension, s.level, Math.sign(s.effect!)].join('/')
			),
			truth.swings.map((s) => ({
				name: [s.scope, s.metric, s.dimension, s.level, Math.sign(s.effect)].join('/'),
				standing: s.standing
			}))
		);
	});
	it('every planted improvement within a week of its day, whether it holds, and no other', () => {
		const found = ofKind<ImprovementEvidence>('improvement', 'improvement-fading');
		expectFound(
			found.map(({ scope, metric, verdict }) => {
				const outcome = verdict === 'held' ? 'held' : 'fading';
				return `${scope}/${metric}/${['held', 'fading', 'lost'].includes(verdict) ? outcome : verdict}`;
			}),
			truth.improvements.map((i) => ({ name: `${i.scope}/${i.metric}/${i.outcome}` }))
		);
		for (const { scope, metric, since } of truth.improvements) {
			const step = found.find((f) => f.scope === scope && f.metric === metric)!;
			expect(step.since >= isoDate(since - 7) && step.since <= isoDate(since + 7)).toBe(true);
		}
	});
	it('every planted agent and no other', () => {
		const kinds = flags.filter(({ kind }) => kind.startsWith('agent-'));
		expectFound(
			kinds.map(({ kind, evidence }) => {
				const { agentId, metric } = evidence as AgentEvidence;
				return `${kind}/${agentId}/${metric}`;
			}),
			truth.agents.map((a) => ({
				name: `${a.kind}/${a.agentId}/${a.metric}`,
				standing: a.standing
			}))
		);
	});
	it('at least 0.6 of the over-served contacts, with at most 2 false flags in 1,000 contacts', () => {
		const over = new Set(truth.contacts['over-service']);
		const found = flags.filter(({ kind }) => kind === 'over-service').map(({ id }) => id);
		const right = found.filter((id) => over.has(id)).length;
		expect(right / over.size).toBeGreaterThanOrEqual(0.6);
		expect((1000 * (found.length - right)) / contacts).toBeLessThanOrEqual(2);
	});
	it('contacts that were rushed: more than half of those so called were made so', () => {
		const made = new Set(truth.contacts.rushed);
		const found = flags.filter(({ kind }) => kind === 'rushed').map(({ id }) => id);
		expect(found.length).toBeGreaterThan(100);
		expect(found.filter((id) => made.has(id)).length / found.length).toBeGreaterThan(0.5);
	});
	it('no fault in the data', () => {
		expect(ofKind('data-quality')).toEqual([]);
	});
	it('everything that its tour names, in sentences of its own flags', () => {
		expect(isOne).toBe(true);
		expect(tour).toHaveLength(demoTour(centre).length);
		const said = tour.flatMap(({ flag }) => flag?.sentence ?? []);
		expect(said).toHaveLength(4);
		const [call, weekend, agent, better] = said;
		expect(call).toMatch(/40:00|40 min/);
		expect(call).toMatch(/Billing question/i);
		expect(weekend).toMatch(/weekend/i);
		expect(weekend).toContain('Technical support');
		const generous = centre.agents.filter(({ part }) => part === 'generous');
		expect(generous.some(({ name }) => agent?.includes(name))).toBe(true);
		expect(better).toContain('Care');
		expect(tour.map(({ href }) => href.split('?')[0])).toEqual([
			...['/', '/flags', '/consistency'],
			expect.stringMatching(/^\/agents\/.+/),
			...['/flags', '/wall', '/review/2026-W28']
		]);
	});
	it('no tour where the flags of its story are not there', async () => {
		const empty = (await createSite(store, 'own', defaultSettings('Y', 'UTC'), new Date(0)))!;
		expect(await readDemoTour(store, empty.siteId)).toEqual([]);
		expect(await isDemo(store, empty.siteId)).toBe(false);
		await store.query(
			`update flag set kind = 'pattern' where kind in ('swing', 'improvement', 'over-service')`
		);
		expect(await readDemoTour(store, 1)).toEqual([]);
	});
});
