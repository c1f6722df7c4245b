import { and, asc, eq, isNull } from 'drizzle-orm';
import { keepRows } from './journal/keep-rows';
import { apiKey } from './schema';
import type { Store } from './store';

/** A key as stored: its hash, never the key. */
export type ApiKeyRow = typeof apiKey.$inferSelect;

/** A key, by its site and its id. */
const THIS_KEY = 'site_id = $1 and key_id = $2';

export async function addApiKey(store: Store, key: ApiKeyRow): Promise<void> {
	await store.db.insert(apiKey).values(key);
	await keepRows(store, 'api_key', THIS_KEY, [key.siteId, key.keyId]);
}

/** Finds a key by its id alone, whatever its site; revoked ones too. The caller compares the hash. */
export async function findApiKey({ db }: Store, keyId: string): Promise<ApiKeyRow | null> {
	const [found] = await db.select().from(apiKey).where(eq(apiKey.keyId, keyId)).limit(1);
	return found ?? null;
}

/** The keys of a site that are not revoked, the oldest first. */
export function listApiKeys({ db }: Store, siteId: number): Promise<ApiKeyRow[]> {
	return db
		.select()
		.from(apiKey)
		.where(and(eq(apiKey.siteId, siteId), isNull(apiKey.revokedAt)))
		.orderBy(asc(apiKey.createdAt), asc(apiKey.keyId));
}

export async function touchApiKey({ db }: Store, key: ApiKeyRow, now: Date): Promise<void> {
	await db
		.update(apiKey)
		.set({ lastUsedAt: now })
		.where(and(eq(apiKey.siteId, key.siteId), eq(apiKey.keyId, key.keyId)));
}

/** @returns false where the site has no such key in use */
export async function revokeApiKey(
	store: Store,
	siteId: number,
	keyId: string,
	now: Date
): Promise<boolean> {
	const revoked = await store.db
		.update(apiKey)
		.set({ revokedAt: now })
		.where(and(eq(apiKey.siteId, siteId), eq(apiKey.keyId, keyId), isNull(apiKey.revokedAt)))
		.returning({ keyId: apiKey.keyId });
	if (revoked.length === 0) return false;
	await keepRows(store, 'api_key', THIS_KEY, [siteId, keyId]);
	return true;
}
