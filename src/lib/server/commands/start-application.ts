import { hostname } from 'node:os';
import { ChangeHub } from '$lib/server/live/change-hub';
import { Monitor } from '$lib/server/monitor/monitor';
import { keepHouse } from '$lib/server/store/housekeeping/keep-house';
import { openStore } from '$lib/server/store/client';
import { ensureMainSite, listSites } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { answerCommand } from './answer-command';
import type { Application } from './application';
import { reportError } from './report-error';

/** On PostgreSQL several servers tell one another what changed. */
const CHANNEL = 'evenkeel_change';

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens the store, makes the first site where there is none, and sets the monitor to work. */
export async function startApplication(environment: Environment): Promise<Application> {
	const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
	const store = await openStore({
		...(databaseUrl && { databaseUrl }),
		...(dataDir && { dataDir }),
		...leastFreeOf(environment),
		say: (line) => console.error(line)
	});
	await ensureMainSite(store, serverZone(), new Date());
	const instance = `${hostname()}-${process.pid}-${Date.now().toString(36)}`;
	const hub = new ChangeHub(Date.now().toString(36));
	const stop = new AbortController();
	const drain = () => stop.abort();
	const unlisten = await relayChanges(store, hub, instance);
	const monitor = new Monitor(store, {
		changed: (siteId, what) => {
			hub.publish(siteId, what);
			if (store.kind === 'postgres')
				void store.notify(CHANNEL, JSON.stringify({ instance, siteId, what })).catch(reportError);
		},
		failed: reportError,
		now: () => Date.now()
	});
	const endHouse = keepHouse(store, reportError);
	const ends: (() => Promise<void>)[] = [];
	const application: Application = {
		store,
		hub,
		monitor,
		draining: stop.signal,
		beforeClose: (end) => void ends.push(end),
		async close() {
			process.removeListener('evenkeel:draining' as never, drain);
			drain();
			await Promise.allSettled(ends.map((end) => end()));
			await monitor.stop();
			await unlisten();
			await endHouse();
			await store.close();
		}
	};
	process.once('evenkeel:draining' as never, drain);
	store.answerWith((request, progress, signal) =>
		answerCommand(application, request, progress, signal)
	);
	for (const { siteId } of await listSites(store)) monitor.changed(siteId);
	return application;
}

/** Changes that other servers on the same PostgreSQL commit reach the screens that are open here. */
async function relayChanges(
	store: Store,
	hub: ChangeHub,
	instance: string
): Promise<() => Promise<void>> {
	if (store.kind !== 'postgres') return async () => undefined;
	return store.listen(CHANNEL, (payload) => {
		const told = JSON.parse(payload) as {
			instance: string;
			siteId: number;
			what: Parameters<ChangeHub['publish']>[1];
		};
		if (told.instance !== instance) hub.publish(told.siteId, told.what);
	});
}

/** How much room the disk of an embedded database has to have, where the rule of thumb does not fit: in megabytes. */
function leastFreeOf({ EVENKEEL_MIN_FREE_MB: text }: Environment): { leastFree?: number } {
	return text && /^\d{1,9}$/.test(text) ? { leastFree: Number(text) * 1024 ** 2 } : {};
}

function serverZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
