import type { Period } from '$lib/domain/period';
import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** What a person said of a flag after a moment. */
export type DecidedFlag = {
	flagId: string;
	kind: string;
	/** What it speaks of: contact, agent, swing, ... */
	subjectType: string;
	verdict: string;
	/** Epoch milliseconds. */
	decidedAt: number;
};

const MOST = 100;

/**
 * Verdicts given after a moment, on these flags and on those of the given kinds whose days begin in the period; the newest
 * first, at most a hundred.
 * @param after epoch milliseconds
 */
export function readDecidedSince(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	after: number,
	{ flagIds, kinds }: { flagIds: readonly string[]; kinds: readonly string[] }
): Promise<DecidedFlag[]> {
	return store.query<DecidedFlag>(
		`select flag_id as "flagId", kind, subject_type as "subjectType", verdict, decided_at as "decidedAt" from flag
		where site_id = $1 and verdict is not null and decided_at > $2::text::timestamptz
			and (flag_id = any($3::text::text[])
				or (kind = any($4::text::text[]) and from_day >= $5::int and from_day < $6::int))
		order by decided_at desc, flag_id collate "C" limit ${MOST}`,
		[siteId, new Date(after).toISOString(), textArray(flagIds), textArray(kinds), from, until]
	);
}
