import { addApiKey, findApiKey, touchApiKey, type ApiKeyRow } from '$lib/server/store/api-keys';
import { findSiteById, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { keyNeeded } from './key-needed';
import { Problem } from './problem';
import { RequestRate } from './request-rate';
import { hashOf, isSecretOf, newId, newSecret, readSecret, secretText } from './secret';

export const KEY_SCOPES = ['ingest', 'read', 'metrics'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

const KIND = 'ek';
/** The last use is kept to the minute: a write a request would cost more than it tells. */
const TOUCH_EVERY_MS = 60_000;
/** More than a program needs that sends batches, less than one that has run wild sends. */
const RATE = { perSecond: 200, burst: 1000 };
const rate = new RequestRate(RATE.perSecond, RATE.burst);

/**
 * Makes a key of 256 bits for a site.
 * @returns the key itself, which is shown once and stored as a hash only, and its id
 */
export async function makeApiKey(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	name: string,
	scopes: readonly KeyScope[],
	now: Date
): Promise<{ key: string; keyId: string }> {
	const [keyId, secret] = [newId(), newSecret()];
	await addApiKey(store, {
		siteId,
		keyId,
		hash: hashOf(secret),
		name,
		scopes: [...scopes],
		createdAt: now,
		lastUsedAt: null,
		revokedAt: null
	});
	return { key: secretText(KIND, { id: keyId, secret }), keyId };
}

/**
 * Who asks, by the Authorization header. The same answer for every key that is not good, after the same work.
 * @param scopes of which the key needs one
 * @throws Problem 401 for no or a bad key, 403 for one that may not do this, 429 for one that asks too often
 */
export async function authenticate(
	store: Store,
	authorization: string | null,
	scopes: readonly KeyScope[],
	now: Date
): Promise<{ site: SiteRow; key: ApiKeyRow }> {
	const given = readSecret(KIND, /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '');
	const key = given ? await findApiKey(store, given.id) : null;
	const same = isSecretOf(key?.hash ?? null, given?.secret ?? '');
	const site = key && same && !key.revokedAt ? await findSiteById(store, key.siteId) : null;
	if (!key || !site) throw keyNeeded();
	if (!scopes.some((scope) => key.scopes.includes(scope))) {
		throw new Problem(403, 'Scope missing', `This key lacks the scope ${scopes.join(' or ')}.`);
	}
	const retryAfter = rate.take(key.keyId, performance.now());
	if (retryAfter > 0) {
		throw new Problem(
			429,
			'Too many requests',
			`One key may ask ${RATE.perSecond} times a second.`,
			{
				retryAfter,
				close: true
			}
		);
	}
	if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > TOUCH_EVERY_MS) {
		await touchApiKey(store, key, now);
	}
	return { site, key };
}
