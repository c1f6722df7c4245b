import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { addApiKey, findApiKey, touchApiKey, type ApiKeyRow } from '$lib/server/store/api-keys';
import { findSiteById, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { keyNeeded } from './key-needed';
import { Problem } from './problem';
import { RequestRate } from './request-rate';

export const KEY_SCOPES = ['ingest', 'read', 'metrics'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

const KEY = /^ek_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;
/** The last use is kept to the minute: a write a request would cost more than it tells. */
const TOUCH_EVERY_MS = 60_000;
/** More than a program needs that sends batches, less than one that has run wild sends. */
const RATE = { perSecond: 200, burst: 1000 };
const rate = new RequestRate(RATE.perSecond, RATE.burst);
const NO_HASH = Buffer.alloc(32);

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
	const keyId = randomBytes(8).toString('hex');
	const secret = randomBytes(32).toString('base64url');
	await addApiKey(store, {
		siteId,
		keyId,
		hash: hashOf(secret).toString('hex'),
		name,
		scopes: [...scopes],
		createdAt: now,
		lastUsedAt: null,
		revokedAt: null
	});
	return { key: `ek_${keyId}_${secret}`, keyId };
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
	const given = KEY.exec(/^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '');
	const key = given?.[1] === undefined ? null : await findApiKey(store, given[1]);
	const stored = key ? Buffer.from(key.hash, 'hex') : NO_HASH;
	const same = timingSafeEqual(hashOf(given?.[2] ?? ''), stored.length === 32 ? stored : NO_HASH);
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

function hashOf(secret: string): Buffer {
	return createHash('sha256').update(secret).digest();
}
