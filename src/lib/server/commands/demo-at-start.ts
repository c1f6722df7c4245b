import { listSites, siteOnScreen } from '$lib/server/store/sites';
import type { Application } from './application';
import { startDemoLife } from './demo-life';
import { openDemo } from './open-demo';
import { SiteNotEmpty } from './site-not-empty';

/**
 * What a server does about the demo when it starts: brings the demo sites back to life, and with EVENKEEL_DEMO=1 loads
 * the demo centre into the site on screen if that is empty. Runs beside the server's other work.
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
	try {
		const { contacts } = await openDemo(app, await siteOnScreen(app.store), {
			failed,
			onProgress: ({ contacts, share }) =>
				say(`Loading the demo centre: ${contacts} contacts, ${Math.round(100 * share)} %`)
		});
		say(`The demo centre is loaded: ${contacts.received} contacts. The analysis follows.`);
	} catch (error) {
		if (!(error instanceof SiteNotEmpty)) throw error;
		say(error.message);
	}
}
