import type { SiteSettings } from '$lib/domain/site';
import type { StoreTransaction } from '../store';

/** Any number that no other advisory lock of the product uses. */
const SITE_LOCK = 731_155;

/** For a transaction that writes contacts: the longest statement, in milliseconds, and how long it waits for another writer. */
export const WRITING = { statementMs: 120_000 };

/**
 * A batch looks its rows up by key among millions: the planner, which knows little of what a transaction has just staged,
 * would at times rather read a whole table.
 */
const BY_KEY = 'set local enable_hashjoin = off; set local enable_mergejoin = off';

/**
 * Readies a transaction that writes a batch: the site's lock, look-ups by key, and the tables it stages rows in.
 * @param staging statements, made where they are not made yet
 */
export async function beginBatch(
	tx: StoreTransaction,
	siteId: number,
	...staging: string[]
): Promise<void> {
	await tx.query([BY_KEY, lockText(siteId), ...staging].join(';'));
}

/**
 * Makes this transaction the only one that writes contacts of the site until it ends, so that what it finds stored
 * stays true while it classifies and adds.
 * @returns the settings that hold for it
 * @throws Error for a site that does not exist
 */
export async function lockSite(tx: StoreTransaction, siteId: number): Promise<SiteSettings> {
	await tx.query(lockText(siteId));
	return siteSettings(tx, siteId);
}

/**
 * The settings of a site whose lock is held.
 * @throws Error for a site that does not exist
 */
export async function siteSettings(tx: StoreTransaction, siteId: number): Promise<SiteSettings> {
	const [site] = await tx.query<{ settings: SiteSettings }>(
		'select settings from site where site_id = $1',
		[siteId]
	);
	if (!site) throw new Error(`there is no site ${siteId}`);
	return site.settings;
}

/** Without parameters, so that it can go with other statements. What a later statement reads is as of when it was got. */
function lockText(siteId: number): string {
	if (!Number.isInteger(siteId)) throw new Error(`${siteId} is no number of a site`);
	return `select pg_advisory_xact_lock(${SITE_LOCK}, ${siteId})`;
}
