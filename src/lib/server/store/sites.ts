import { randomBytes } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { defaultSettings, type SiteSettings } from '$lib/domain/site';
import { keepRows } from './journal/keep-rows';
import { site } from './schema';
import type { Store } from './store';

export type SiteRow = {
	siteId: number;
	slug: string;
	settings: SiteSettings;
	/** Key of the customer hashes; never leaves the server. */
	customerSecret: string;
	createdAt: Date;
};

/** The slug of the site that every installation has. */
export const MAIN_SITE = 'main';

export function listSites({ db }: Store): Promise<SiteRow[]> {
	return db.select().from(site).orderBy(asc(site.siteId));
}

/** @returns null where there is no site of that name */
export async function findSite({ db }: Store, slug: string): Promise<SiteRow | null> {
	const [found] = await db.select().from(site).where(eq(site.slug, slug));
	return found ?? null;
}

/** @returns null where there is no such site */
export async function findSiteById({ db }: Store, siteId: number): Promise<SiteRow | null> {
	const [found] = await db.select().from(site).where(eq(site.siteId, siteId));
	return found ?? null;
}

/**
 * The first site: what screens show unless their address says otherwise.
 * @throws Error before ensureMainSite has run
 */
export async function firstSite({ db }: Store): Promise<SiteRow> {
	const [first] = await db.select().from(site).orderBy(asc(site.siteId)).limit(1);
	if (!first) throw new Error('there is no site yet');
	return first;
}

/**
 * Makes a site.
 * @returns null where the slug is taken
 */
export async function createSite(
	store: Store,
	slug: string,
	settings: SiteSettings,
	now: Date
): Promise<SiteRow | null> {
	const customerSecret = randomBytes(32).toString('base64url');
	const [made] = await store.db
		.insert(site)
		.values({ slug, settings, customerSecret, createdAt: now })
		.onConflictDoNothing()
		.returning();
	if (!made) return null;
	await keepRows(store, 'site', 'site_id = $1', [made.siteId]);
	return made;
}

/** A new installation has one site, in the given zone until Settings say otherwise. */
export async function ensureMainSite(store: Store, zone: string, now: Date): Promise<void> {
	const [first] = await store.db.select({ id: site.siteId }).from(site).limit(1);
	if (!first) await createSite(store, MAIN_SITE, defaultSettings('Main site', zone), now);
}
