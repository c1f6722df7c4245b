import type { Application } from '$lib/server/commands/application';
import { reportError } from '$lib/server/commands/report-error';
import { mailSettings } from '$lib/server/notify/mail-settings';
import { sendDueMails } from './send-due-mails';

const EVERY_MS = 60_000;
/** A mail under way is waited for so long when the server ends: the next start sends it again if that was too short. */
const END_MS = 2_000;

/** Looks every minute for reviews that are due, until the application ends; never where no mail server is named. */
export function keepReviewMails(
	app: Application,
	environment: Readonly<Record<string, string | undefined>>
): void {
	const settings = mailSettings(environment);
	if (!settings) return;
	let round: Promise<void> | null = null;
	const begin = () => {
		const post = { store: app.store, settings, now: () => Date.now(), stopping: app.draining };
		round ??= sendDueMails(post)
			.catch(reportError)
			.finally(() => (round = null));
	};
	begin();
	const timer = setInterval(begin, EVERY_MS);
	timer.unref();
	app.beforeClose(async () => {
		clearInterval(timer);
		await Promise.race([round, new Promise((resolve) => setTimeout(resolve, END_MS).unref())]);
	});
}
