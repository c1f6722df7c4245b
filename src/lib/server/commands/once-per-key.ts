import { createHash } from 'node:crypto';
import { Problem } from '$lib/server/access/problem';
import { answerKey, claimKey, releaseKey } from '$lib/server/store/idempotency';
import type { Store } from '$lib/server/store/store';

const LONGEST_KEY = 255;

/**
 * Answers a request that carries an Idempotency-Key once: the same key with the same body gets the same answer for 24
 * hours.
 * @param bodyHash what stands for path and body
 * @throws Problem 422 for the key with another body, 409 while the first request is still running
 */
export async function oncePerKey<Answer>(
	store: Store,
	siteId: number,
	key: string,
	bodyHash: string,
	now: Date,
	answer: () => Promise<Answer>
): Promise<{ answer: Answer; replayed: boolean }> {
	if (key.length > LONGEST_KEY) {
		throw new Problem(
			400,
			'Key too long',
			`An Idempotency-Key has at most ${LONGEST_KEY} characters.`
		);
	}
	const claim = await claimKey(store, siteId, key, bodyHash, now);
	switch (claim.kind) {
		case 'answered':
			return { answer: claim.answer as Answer, replayed: true };
		case 'other-body':
			throw new Problem(
				422,
				'Key used before',
				'This Idempotency-Key came with another body before.'
			);
		case 'running':
			throw new Problem(
				409,
				'Still running',
				'The first request with this Idempotency-Key is still running.',
				{
					retryAfter: 1
				}
			);
		case 'first':
	}
	try {
		const first = await answer();
		await answerKey(store, siteId, key, first);
		return { answer: first, replayed: false };
	} catch (error) {
		await releaseKey(store, siteId, key).catch(() => undefined);
		throw error;
	}
}

export function bodyHash(what: string, body: Uint8Array): string {
	return createHash('sha256').update(what).update('\n').update(body).digest('hex');
}
