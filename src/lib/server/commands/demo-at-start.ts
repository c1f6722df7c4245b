import { firstSite, listSites } from '$lib/server/store/sites';
import type { Application } from './application';
import { startDemoLife } from './demo-life';
import { findDemo } from './demo-mark';
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
	const first = await firstSite(app.store);
	if ((await findDemo(app.store, first.siteId))?.finished)
		return say('The demo centre is here already, and goes on.');
	let contacts = 0;
	await startDemo(app, first, (run) => {
		contacts = run.contacts;
		say(
			run.failed ??
				`Loading the demo centre: ${run.contacts} contacts, ${Math.round(100 * run.share)} %`
		);
	});
	if (contacts > 0) say(`The demo centre is loaded: ${contacts} contacts. The analysis follows.`);
}
