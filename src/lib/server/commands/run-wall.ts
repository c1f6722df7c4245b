import { z } from 'zod';
import { makeWallDevice } from '$lib/server/access/wall-device';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import { listWallDevices, revokeWallDevice } from '$lib/server/store/wall-devices';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	action: z.enum(['create', 'list', 'revoke']),
	site: z.string().optional(),
	name: z.string().max(80).optional()
});

/** A wall device as the command line says it, times in ISO: only data passes the socket. */
export type SaidDevice = { name: string; made: string; lastSeen: string | null; state: string };

/**
 * `evenkeel wall`, in the process that holds the database. `create` answers with the link, below the address of the server.
 * @throws WrongUse
 */
export async function runWall(
	app: Application,
	args: Record<string, unknown>
): Promise<{ site: string; link?: string; devices?: SaidDevice[] }> {
	const { action, site: slug = MAIN_SITE, name = '' } = argumentsSchema.parse(args);
	const { store } = app;
	const site = await findSite(store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	if (action === 'create') {
		const key = await makeWallDevice(store, site.siteId, name, new Date());
		if (key === null) throw new WrongUse(`There is a wall device "${name}" already.`);
		return { site: slug, link: `/wall#${key}` };
	}
	const devices = await listWallDevices(store, site.siteId);
	if (action === 'list') return { site: slug, devices: devices.map(said) };
	const found = devices.find((device) => device.name === name && device.revokedAt === null);
	if (!found || !(await revokeWallDevice(store, site.siteId, found.deviceId, new Date())))
		throw new WrongUse(`There is no wall device "${name}" in service.`);
	app.hub.publish(site.siteId, ['metrics']);
	return { site: slug };
}

function said(device: Awaited<ReturnType<typeof listWallDevices>>[number]): SaidDevice {
	const { name, createdAt, lastSeenAt, screenHash, revokedAt } = device;
	const state = revokedAt ? 'out of service' : screenHash === null ? 'no screen' : 'in service';
	const lastSeen = lastSeenAt?.toISOString() ?? null;
	return { name, made: createdAt.toISOString(), lastSeen, state };
}
