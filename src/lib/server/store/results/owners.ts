import type { Queryable } from '../store';

/** Names of people, by code points; each once. */
export type Owners = {
	/** Who look after a flag. */
	ofFlags: string[];
	/** These, and whoever has or had something to do. */
	names: string[];
};

/** More names than anybody chooses from. */
const MOST = 500;

export const OWNERS_SQL = `select name, bool_or("ofFlag") as "ofFlag" from (
	select distinct owner_id as name, true as "ofFlag" from flag where site_id = $1 and owner_id is not null
	union all
	select distinct owner, false from action where site_id = $1
) as used group by name order by name collate "C" limit $2::int`;

/** Whom people of a site have named before. */
export async function readOwners(store: Queryable, siteId: number): Promise<Owners> {
	const rows = await store.query<{ name: string; ofFlag: boolean }>(OWNERS_SQL, [siteId, MOST]);
	return {
		ofFlags: rows.filter(({ ofFlag }) => ofFlag).map(({ name }) => name),
		names: rows.map(({ name }) => name)
	};
}
