import type { Application } from '$lib/server/commands/application';
import { type Language, readerLanguage } from '$lib/i18n/language';
import { findSiteById } from '$lib/server/store/sites';
import type { WallAnswer } from '$lib/views/wall/wall-answer';
import { readWall } from './read-wall';

/** Another server's change that nobody told this one of shows after so long. */
const KEEP_MS = 15_000;

/** One answer, and its text as it is sent. */
export type WallPage = { version: string; answer: WallAnswer; text: string };

type Desk = {
	page: (WallPage & { at: number }) | null;
	reading: { version: string; page: Promise<WallPage> } | null;
	/** Those who ask while an older version is read share the next reading. */
	next: Promise<WallPage> | null;
};

/** By site and language. */
const desks = new WeakMap<Application, Map<`${number} ${Language}`, Desk>>();

/**
 * What the walls of a site show now, in the language of whoever asks. However many walls ask, a version is read and written out once; at most one reading is
 * under way and one waits.
 * @param build of the product
 * @throws what keeps it from being read; the next who ask try again
 */
export function wallPage(app: Application, siteId: number, build: string): Promise<WallPage> {
	const desk = deskOf(app, siteId);
	const { newest } = app.hub;
	if (desk.page?.version === newest && Date.now() - desk.page.at < KEEP_MS)
		return Promise.resolve(desk.page);
	if (!desk.reading) return read(app, siteId, desk, build);
	if (desk.reading.version === newest) return desk.reading.page;
	desk.next ??= desk.reading.page
		.catch(() => undefined)
		.then(() => {
			desk.next = null;
			return wallPage(app, siteId, build);
		});
	return desk.next;
}

function read(app: Application, siteId: number, desk: Desk, build: string): Promise<WallPage> {
	// Before the first question: what is committed later has a newer version.
	const version = app.hub.newest;
	const page = (async () => {
		try {
			const site = await findSiteById(app.store, siteId);
			if (!site) throw new Error(`there is no site ${siteId}`);
			const answer = { ...(await readWall(app.store, site)), version, build };
			const made = { version, answer, text: JSON.stringify(answer) };
			// A part that failed is asked for again by the next.
			if (answer.failed.length === 0) desk.page = { ...made, at: Date.now() };
			return made;
		} finally {
			desk.reading = null;
		}
	})();
	desk.reading = { version, page };
	return page;
}

function deskOf(app: Application, siteId: number): Desk {
	const ofApp = desks.get(app) ?? new Map();
	desks.set(app, ofApp);
	const of = `${siteId} ${readerLanguage()}` as const;
	const desk: Desk = ofApp.get(of) ?? { page: null, reading: null, next: null };
	ofApp.set(of, desk);
	return desk;
}
