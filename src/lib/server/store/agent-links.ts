import { and, desc, eq, isNull } from 'drizzle-orm';
import { wallDevice } from './schema';
import type { Queryable, Store } from './store';
import { keptIf, type WallDeviceRow } from './wall-devices';

/** An agent's link in the list of a site, with whose it is. Times in epoch milliseconds. */
export type ListedAgentLink = {
	deviceId: string;
	/** The id in the source where there is no name. */
	agent: string;
	agentExternalId: string;
	lastSeenAt: number | null;
	/** null: no browser opens the page by it. */
	screenHash: string | null;
	linkUsedAt: number | null;
};

/** @returns false where the agent has a link in service, or is none of the site */
export async function addAgentLink(
	store: Store,
	{ siteId, agentId, deviceId, linkHash, createdAt }: AddedLink
): Promise<boolean> {
	const made = await store.query(
		`insert into wall_device (site_id, agent_id, device_id, name, link_hash, created_at)
		select a.site_id, a.id, $3::text, '', $4::text, $5::text::timestamptz from agent a
		where a.site_id = $1::int and a.id = $2::int and not exists (select 1 from wall_device d
			where d.site_id = a.site_id and d.agent_id = a.id and d.revoked_at is null)
		returning device_id`,
		[siteId, agentId, deviceId, linkHash, createdAt.toISOString()]
	);
	return keptIf(store, siteId, deviceId, made.length > 0);
}

type AddedLink = Pick<WallDeviceRow, 'siteId' | 'deviceId' | 'linkHash' | 'createdAt'> & {
	agentId: number;
};

/** The newest link of an agent; null where none was ever made. */
export async function findAgentLink(
	{ db }: Store,
	siteId: number,
	agentId: number
): Promise<WallDeviceRow | null> {
	const ofAgent = and(eq(wallDevice.siteId, siteId), eq(wallDevice.agentId, agentId));
	const newest = (more = ofAgent) =>
		db.select().from(wallDevice).where(more).orderBy(desc(wallDevice.createdAt)).limit(1);
	const [inService] = await newest(and(ofAgent, isNull(wallDevice.revokedAt)));
	return inService ?? (await newest())[0] ?? null;
}

/** The links of a site that are in service, by the agents' names. */
export function listAgentLinks(store: Queryable, siteId: number): Promise<ListedAgentLink[]> {
	return store.query<ListedAgentLink>(
		`select d.device_id as "deviceId", coalesce(a.name, a.external_id) as agent, a.external_id as "agentExternalId",
			d.last_seen_at as "lastSeenAt", d.screen_hash as "screenHash", d.link_used_at as "linkUsedAt"
		from wall_device d join agent a on a.site_id = d.site_id and a.id = d.agent_id
		where d.site_id = $1 and d.revoked_at is null
		order by coalesce(a.name, a.external_id) collate "C", d.device_id`,
		[siteId]
	);
}
