import { agentUpdate } from '$lib/demo/agents';
import { DEMO_SEED, type DemoCentre, demoCentre } from '$lib/demo/demo-centre';
import { type DemoBatch, demoContacts } from '$lib/demo/demo-contacts';
import { addCounts, type BatchCounts, NO_COUNTS } from '$lib/domain/counts';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { finishBatch, showProgress } from '$lib/server/store/write/finish-batch';
import { openBatch } from '$lib/server/store/write/open-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { demoMark, findDemo } from './demo-mark';
import { SiteNotEmpty } from './site-not-empty';

export type LoadDemoOptions = {
	/** Another seed is another centre with the same story. */
	seed?: number;
	/** Epoch milliseconds; the history ends where the clock stands at the start. */
	now(): number;
	/** Share of the history that is written, 0 to 1, after each batch. */
	onProgress?(written: { contacts: number; share: number }): void;
};

/** What was written. */
export type DemoLoaded = { contacts: BatchCounts; surveys: BatchCounts; agents: number };

/** So many contacts are written in one transaction: fewer than would be fastest, so that screens are answered in between. */
const CONTACTS_AT_ONCE = 5_000;

/**
 * Fills an empty site with the demo centre, through the same writing path as any source. One that was interrupted is
 * taken up again: what is there already counts as unchanged.
 * @throws SiteNotEmpty where the site has contacts that are not an unfinished demo's
 */
export async function loadDemo(
	store: Store,
	site: Pick<SiteRow, 'siteId' | 'slug'>,
	{ seed = DEMO_SEED, now, onProgress }: LoadDemoOptions
): Promise<DemoLoaded> {
	const begun = await findDemo(store, site.siteId);
	const hasContacts = (await readNewestDay(store, site.siteId)) !== null;
	if (begun?.finished || (hasContacts && !begun)) throw new SiteNotEmpty(site.slug);
	const centre = begun?.centre ?? demoCentre(seed, now());
	const batch = { source: 'demo' as const, fileName: centre.settings.name };
	const contactBatch =
		begun?.batchId ??
		(await openBatch(store, site, {
			...batch,
			what: 'contacts',
			preset: demoMark(centre),
			startedAt: new Date(now())
		}));
	await changeSettings(store, site, centre.settings);
	const surveyBatch = await openBatch(store, site, {
		...batch,
		what: 'surveys',
		startedAt: new Date(now())
	});
	const loaded: DemoLoaded = {
		contacts: NO_COUNTS,
		surveys: NO_COUNTS,
		agents: centre.agents.length
	};
	const agents = centre.agents.map(agentUpdate);
	for (const { contacts, surveys, share } of inPortions(centre)) {
		const written = await writeContacts(store, site, contactBatch, contacts, agents);
		loaded.contacts = addCounts(loaded.contacts, written.counts);
		const answers = await writeSurveys(store, site, surveyBatch, surveys);
		loaded.surveys = addCounts(loaded.surveys, answers.counts);
		await showProgress(store, site, contactBatch, loaded.contacts);
		await showProgress(store, site, surveyBatch, loaded.surveys);
		onProgress?.({ contacts: loaded.contacts.received, share });
	}
	const finishedAt = new Date(now());
	await finishBatch(store, site, surveyBatch, { counts: loaded.surveys, finishedAt });
	await finishBatch(store, site, contactBatch, { counts: loaded.contacts, finishedAt });
	return loaded;
}

/** The history in portions of whole days, with how far each one reaches. */
function* inPortions(centre: DemoCentre): Generator<DemoBatch & { share: number }> {
	const days = centre.lastDay - centre.firstDay + 1;
	let portion: DemoBatch = { contacts: [], surveys: [] };
	let day = 0;
	for (const { contacts, surveys } of demoContacts(centre)) {
		portion.contacts.push(...contacts);
		portion.surveys.push(...surveys);
		day++;
		if (portion.contacts.length < CONTACTS_AT_ONCE && day < days) continue;
		yield { ...portion, share: day / days };
		portion = { contacts: [], surveys: [] };
	}
}
