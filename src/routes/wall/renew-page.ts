import { quietMinute } from '$lib/domain/open-hours';
import { localClock } from '$lib/domain/local-time';
import type { SiteSettings } from '$lib/domain/site';

/** A page is not loaded again for a new version twice within this time: a proxy may go on sending the old one. */
const ONCE_IN_MS = 10 * 60_000;
/** How long after the quiet minute a wall may still renew itself; not all of them at the same instant. */
const QUIET_MINUTES = 30;
const KEPT = 'evenkeel-wall-renewed';

type Renewal = {
	site: Pick<SiteSettings, 'zone' | 'openingHours'>;
	/** The server's clock, and what it was when the page was loaded; epoch milliseconds. */
	now: number;
	loadedAt: number;
	/** The server answers: a page that is loaded while it does not would stay blank. */
	connected: boolean;
	/** The server runs another version. */
	outdated: boolean;
	/** Of this page, 0 to 1: when in the quiet minutes its turn is. */
	turn: number;
};

/** Whether the page should be loaded again now: after a deploy, and every night at a quiet hour of the site. */
export function isRenewalDue(renewal: Renewal, lastRenewedMs: number): boolean {
	const { site, now, loadedAt, connected, outdated, turn } = renewal;
	if (!connected) return false;
	if (outdated) return now - lastRenewedMs > ONCE_IN_MS;
	const clock = localClock(site.zone);
	const { day, minute } = clock(now);
	const due = quietMinute(site, day) + turn * (QUIET_MINUTES / 2);
	const wasLoaded = clock(loadedAt);
	const loadedBefore = wasLoaded.day < day || wasLoaded.minute < due;
	return minute >= due && minute < due + QUIET_MINUTES && loadedBefore;
}

/** Loads the page again when that is due. */
export function renewPage(renewal: Renewal): void {
	if (!isRenewalDue(renewal, Number(sessionStorage.getItem(KEPT) ?? 0))) return;
	sessionStorage.setItem(KEPT, String(renewal.now));
	location.reload();
}
