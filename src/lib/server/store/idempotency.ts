import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { idempotency } from './schema';
import type { Store } from './store';

/** Answers are remembered for so long, in milliseconds. */
const KEPT_MS = 24 * 3_600_000;
/** A request without an answer after so long has died with its server. */
const LONGEST_REQUEST_MS = 15 * 60_000;

export type Claim =
	| { kind: 'first' }
	/** The first request with this key is still running. */
	| { kind: 'running' }
	/** The key came with another body before. */
	| { kind: 'other-body' }
	| { kind: 'answered'; answer: unknown };

/** Claims an Idempotency-Key for a request; of two at once exactly one is the first. */
export async function claimKey(
	{ db }: Store,
	siteId: number,
	key: string,
	bodyHash: string,
	now: Date
): Promise<Claim> {
	const before = (ms: number) => lt(idempotency.startedAt, new Date(now.getTime() - ms));
	const dead = and(isNull(idempotency.answer), before(LONGEST_REQUEST_MS));
	await db
		.delete(idempotency)
		.where(and(eq(idempotency.siteId, siteId), or(before(KEPT_MS), dead)));
	const claimed = await db
		.insert(idempotency)
		.values({ siteId, key, bodyHash, answer: null, startedAt: now })
		.onConflictDoNothing()
		.returning({ key: idempotency.key });
	if (claimed.length > 0) return { kind: 'first' };
	const [known] = await db
		.select()
		.from(idempotency)
		.where(and(eq(idempotency.siteId, siteId), eq(idempotency.key, key)));
	if (!known) return { kind: 'running' };
	if (known.bodyHash !== bodyHash) return { kind: 'other-body' };
	return known.answer === null ? { kind: 'running' } : { kind: 'answered', answer: known.answer };
}

/** Remembers the answer of the request that was the first. */
export async function answerKey(
	{ db }: Store,
	siteId: number,
	key: string,
	answer: unknown
): Promise<void> {
	await db
		.update(idempotency)
		.set({ answer })
		.where(and(eq(idempotency.siteId, siteId), eq(idempotency.key, key)));
}

/** Gives the key back after a failure, so that the request can be tried again. */
export async function releaseKey({ db }: Store, siteId: number, key: string): Promise<void> {
	await db
		.delete(idempotency)
		.where(
			and(eq(idempotency.siteId, siteId), eq(idempotency.key, key), isNull(idempotency.answer))
		);
}
