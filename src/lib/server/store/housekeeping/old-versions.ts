import type { Store } from '../store';

/** A batch can be taken back for so many days: so long the versions that it replaced are kept. */
export const REPLACED_KEPT_DAYS = 400;

/** Taken back to the last moment, a batch is still undone piece by piece. */
const AND_A_DAY = REPLACED_KEPT_DAYS + 1;
const AT_ONCE = 10_000;

/**
 * Forgets replaced versions that nothing can bring back any more, some thousands in a statement.
 * @returns how many
 */
export async function forgetOldVersions(store: Store): Promise<number> {
	for (let forgotten = 0; ;) {
		const [gone] = await store.query<{ n: number }>(
			`with old as (
				select site_id, kind, key, seq from replaced_version
				where replaced_at < now() - interval '${AND_A_DAY} days' limit ${AT_ONCE}),
			gone as (
				delete from replaced_version v using old
				where (v.site_id, v.kind, v.key, v.seq) = (old.site_id, old.kind, old.key, old.seq) returning 1)
			select count(*)::int as n from gone`
		);
		forgotten += gone?.n ?? 0;
		if ((gone?.n ?? 0) < AT_ONCE) return forgotten;
	}
}
