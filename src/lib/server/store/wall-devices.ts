import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { keepRows } from './journal/keep-rows';
import { wallDevice } from './schema';
import type { Store } from './store';

/** A wall device, or an agent's link, as stored: hashes, never its link or its cookie. */
export type WallDeviceRow = typeof wallDevice.$inferSelect;

/** What became of a change: another device in service has the name, or this one is in service no more. */
export type DeviceChange = 'done' | 'taken' | 'gone';

/** So many that are out of service stay in the list. */
const REVOKED_SHOWN = 20;
const THIS_DEVICE = 'site_id = $1 and device_id = $2';
const NAME_IS_TAKEN = `exists (select 1 from wall_device o where o.site_id = $1 and o.device_id <> $2
	and o.agent_id is null and o.revoked_at is null and lower(o.name) = lower($3::text))`;

const thisDevice = (siteId: number, deviceId: string) =>
	and(eq(wallDevice.siteId, siteId), eq(wallDevice.deviceId, deviceId));
const inService = (siteId: number, deviceId: string) =>
	and(thisDevice(siteId, deviceId), isNull(wallDevice.revokedAt));

/** @returns false where a device of the site has the name */
export async function addWallDevice(
	store: Store,
	{
		siteId,
		deviceId,
		name,
		linkHash,
		createdAt
	}: Pick<WallDeviceRow, 'siteId' | 'deviceId' | 'name' | 'linkHash' | 'createdAt'>
): Promise<boolean> {
	const made = await store.query(
		`insert into wall_device (site_id, device_id, name, link_hash, created_at)
		select $1::int, $2::text, $3::text, $4::text, $5::text::timestamptz where not ${NAME_IS_TAKEN} returning device_id`,
		[siteId, deviceId, name, linkHash, createdAt.toISOString()]
	);
	return keptIf(store, siteId, deviceId, made.length > 0);
}

/** Finds a device, or an agent's link, by its id alone, whatever its site; revoked ones too. The caller compares the hash. */
export async function findWallDevice(
	{ db }: Store,
	deviceId: string
): Promise<WallDeviceRow | null> {
	const [found] = await db
		.select()
		.from(wallDevice)
		.where(eq(wallDevice.deviceId, deviceId))
		.limit(1);
	return found ?? null;
}

/** The devices of a site: those in service, the oldest first, then the newest of those that are not. */
export async function listWallDevices({ db }: Store, siteId: number): Promise<WallDeviceRow[]> {
	const ofSite = and(eq(wallDevice.siteId, siteId), isNull(wallDevice.agentId));
	const [there, gone] = await Promise.all([
		db
			.select()
			.from(wallDevice)
			.where(and(ofSite, isNull(wallDevice.revokedAt)))
			.orderBy(asc(wallDevice.createdAt), asc(wallDevice.deviceId)),
		db
			.select()
			.from(wallDevice)
			.where(and(ofSite, sql`${wallDevice.revokedAt} is not null`))
			.orderBy(desc(wallDevice.revokedAt), asc(wallDevice.deviceId))
			.limit(REVOKED_SHOWN)
	]);
	return [...there, ...gone];
}

export async function renameWallDevice(
	store: Store,
	siteId: number,
	deviceId: string,
	name: string
): Promise<DeviceChange> {
	const renamed = await store.query(
		`update wall_device set name = $3::text
		where ${THIS_DEVICE} and revoked_at is null and not ${NAME_IS_TAKEN} returning device_id`,
		[siteId, deviceId, name]
	);
	if (await keptIf(store, siteId, deviceId, renamed.length > 0)) return 'done';
	const there = await store.db.select().from(wallDevice).where(inService(siteId, deviceId));
	return there.length > 0 ? 'taken' : 'gone';
}

/** Gives a device another link; the one before works no more. @returns false where it is in service no more */
export async function relinkWallDevice(
	store: Store,
	siteId: number,
	deviceId: string,
	linkHash: string
): Promise<boolean> {
	const changed = await store.db
		.update(wallDevice)
		.set({ linkHash, linkUsedAt: null })
		.where(inService(siteId, deviceId))
		.returning({ deviceId: wallDevice.deviceId });
	return keptIf(store, siteId, deviceId, changed.length > 0);
}

/**
 * Uses a link up: its screen is in, the one before is out.
 * @returns false where somebody was faster, or it is in service no more
 */
export async function pairWallDevice(
	store: Store,
	{ siteId, deviceId, linkHash }: Pick<WallDeviceRow, 'siteId' | 'deviceId' | 'linkHash'>,
	screenHash: string,
	now: Date
): Promise<boolean> {
	const paired = await store.db
		.update(wallDevice)
		.set({ screenHash, linkUsedAt: now, lastSeenAt: now })
		.where(
			and(
				inService(siteId, deviceId),
				eq(wallDevice.linkHash, linkHash),
				isNull(wallDevice.linkUsedAt)
			)
		)
		.returning({ deviceId: wallDevice.deviceId });
	return keptIf(store, siteId, deviceId, paired.length > 0);
}

/** Its screen has left by itself: the device waits for another link. */
export async function unpairWallDevice(
	store: Store,
	{ siteId, deviceId }: Pick<WallDeviceRow, 'siteId' | 'deviceId'>
): Promise<void> {
	const left = await store.db
		.update(wallDevice)
		.set({ screenHash: null })
		.where(inService(siteId, deviceId))
		.returning({ deviceId: wallDevice.deviceId });
	await keptIf(store, siteId, deviceId, left.length > 0);
}

export async function touchWallDevice(
	{ db }: Store,
	{ siteId, deviceId }: Pick<WallDeviceRow, 'siteId' | 'deviceId'>,
	now: Date
): Promise<void> {
	await db.update(wallDevice).set({ lastSeenAt: now }).where(thisDevice(siteId, deviceId));
}

/** @returns false where the site has no such device in service */
export async function revokeWallDevice(
	store: Store,
	siteId: number,
	deviceId: string,
	now: Date
): Promise<boolean> {
	const revoked = await store.db
		.update(wallDevice)
		.set({ revokedAt: now })
		.where(inService(siteId, deviceId))
		.returning({ deviceId: wallDevice.deviceId });
	return keptIf(store, siteId, deviceId, revoked.length > 0);
}

/** Keeps a device as it is now, where it was changed. */
export async function keptIf(
	store: Store,
	siteId: number,
	deviceId: string,
	changed: boolean
): Promise<boolean> {
	if (changed) await keepRows(store, 'wall_device', THIS_DEVICE, [siteId, deviceId]);
	return changed;
}
