import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agentUpdate } from '$lib/demo/agents';
import { DEMO_SEED, demoCentre } from '$lib/demo/demo-centre';
import { demoContacts } from '$lib/demo/demo-contacts';
import { demoMark } from '$lib/server/commands/demo-mark';
import { Monitor } from '$lib/server/monitor/monitor';
import { openStore } from '$lib/server/store/client';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import { ensureMainSite, firstSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { finishBatch } from '$lib/server/store/write/finish-batch';
import { openBatch } from '$lib/server/store/write/open-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { type Product, startProduct } from './product';

/** The demo is another with every end of its history: this one, and with it what is found, is always the same. */
const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');
/** As many as the review looks at, and a few; all eighteen months take eight times as long. */
const DAYS = 60;
const CLOCK = pathToFileURL(resolve('tests/faults/clock/jumping-clock.js')).href;

/**
 * Starts the product on the last weeks of the demo centre, reviewed already, at the minute in which they end. All of its
 * story is found but the change for the better that held, which is older.
 */
export async function startShortDemo(): Promise<Product> {
	const dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-journey-'));
	const removeFolder = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
	try {
		const store = await openStore({ dataDir });
		await fill(store).finally(() => store.close());
		const jump = join(dataDir, 'jump');
		await writeFile(jump, String(ENDS_AT - Date.now()));
		const env = { JUMP_FILE: jump, NODE_OPTIONS: `--import ${CLOCK}` };
		const product = await startProduct({ dataDir, env });
		return { ...product, remove: () => product.remove().then(removeFolder) };
	} catch (error) {
		await removeFolder();
		throw error;
	}
}

async function fill(store: Store): Promise<void> {
	const centre = demoCentre(DEMO_SEED, ENDS_AT);
	const at = new Date(ENDS_AT);
	await ensureMainSite(store, centre.settings.zone, at);
	const site = await firstSite(store);
	await changeSettings(store, site, centre.settings);
	const days = [...demoContacts(centre)].slice(-DAYS);
	const batch = { source: 'demo', startedAt: at } as const;
	const contacts = await openBatch(store, site, {
		...{ ...batch, what: 'contacts', preset: demoMark(centre) }
	});
	const surveys = await openBatch(store, site, { ...batch, what: 'surveys' });
	const written = await writeContacts(
		...([store, site, contacts] as const),
		days.flatMap((day) => day.contacts),
		centre.agents.map(agentUpdate)
	);
	const answers = await writeSurveys(
		...([store, site, surveys] as const),
		days.flatMap((day) => day.surveys)
	);
	await finishBatch(store, site, surveys, { counts: answers.counts, finishedAt: at });
	await finishBatch(store, site, contacts, { counts: written.counts, finishedAt: at });
	const failures: unknown[] = [];
	const monitor = new Monitor(store, {
		changed: () => undefined,
		failed: (error) => failures.push(error),
		now: () => ENDS_AT
	});
	await monitor.settled(site.siteId);
	await monitor.stop();
	if (failures.length > 0) throw new Error('The demo could not be reviewed.', { cause: failures });
}
