import type { Store } from '../store';
import { keepFlags, type FlagBefore } from './decide-flags';

/**
 * Takes a decision on some flags back: each is what it was before, untouched if nobody had touched it. One that somebody
 * has decided again since then stays.
 * @param at epoch milliseconds at which the decision was recorded
 * @returns how many were put back
 */
export async function putFlagsBack(
	store: Store,
	siteId: number,
	before: readonly FlagBefore[],
	at: number
): Promise<number> {
	const put = await store.query<{ flagId: string }>(
		`update flag set status = b.status, verdict = b.verdict, expectation_managed = b."expectationManaged",
			owner_id = b."ownerId", decided_at = to_timestamp(b."decidedAt" / 1000)
		from jsonb_to_recordset($2::text::jsonb) as b("flagId" text, status text, verdict text, "expectationManaged" boolean,
			"ownerId" text, "decidedAt" float8)
		where flag.site_id = $1 and flag.flag_id = b."flagId" and flag.decided_at = $3::text::timestamptz
		returning flag.flag_id as "flagId"`,
		[siteId, JSON.stringify(before), new Date(at).toISOString()]
	);
	await keepFlags(store, siteId, put);
	return put.length;
}
