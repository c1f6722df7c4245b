import { firstSite, listSites } from '$lib/server/store/sites';
import type { Application } from './application';
import { startDemoLife } from './demo-life';
import { startDemo } from './start-demo';

/**
 * What a server does about the demo when it starts: brings the demo sites back to life, and with EVENKEEL_DEMO=1 loads
 * the demo centre into the first site if that is empty. Runs beside the server's other work.
 * @param say a line for the one who started the server
 */
export async function demoAtStart(
	app: Application,
	environment: Readonly<Record<string, string | undefined>>,
	say: (line: string) => void,
	failed: (error: unknown) => void
): Promise<void> {
	for (const site of await listSites(app.store)) await startDemoLife(app, site, failed);
	if (environment.EVENKEEL_DEMO !== '1') return;
	let contacts = 0;
	await startDemo(app, await firstSite(app.store), (run) => {
		contacts = run.contacts;
		say(
			run.failed ??
				`Loading the demo centre: ${run.contacts} contacts, ${Math.round(100 * run.share)} %`
		);
	});
	if (contacts > 0) say(`The demo centre is loaded: ${contacts} contacts. The analysis follows.`);
}
