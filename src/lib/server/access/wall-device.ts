import type { PairingFailure, WallRefusal } from '$lib/domain/wall-refusal';
import { addAgentLink } from '$lib/server/store/agent-links';
import {
	addWallDevice,
	findWallDevice,
	pairWallDevice,
	relinkWallDevice,
	touchWallDevice,
	type WallDeviceRow
} from '$lib/server/store/wall-devices';
import type { Store } from '$lib/server/store/store';
import { hashOf, isSecretOf, newId, newSecret, readSecret, secretText } from './secret';

/** What a link lets a browser see: the wall of a site, or the page of one agent. */
export type LinkedTo = 'wall' | 'agent';

const LINK = { wall: 'wl', agent: 'al' } as const;
const SCREEN = { wall: 'ws', agent: 'as' } as const;
/** When a screen was last seen is kept to the minute: a write a request would cost more than it tells. */
const TOUCH_EVERY_MS = 60_000;

/**
 * Makes a wall device for a site.
 * @returns the key of its link, which is shown once; null where a device of the site has the name
 */
export async function makeWallDevice(
	store: Store,
	siteId: number,
	name: string,
	now: Date
): Promise<string | null> {
	const [deviceId, secret] = [newId(), newSecret()];
	const device = { siteId, deviceId, name, linkHash: hashOf(secret), createdAt: now };
	const made = await addWallDevice(store, device);
	return made ? secretText(LINK.wall, { id: deviceId, secret }) : null;
}

/**
 * Makes the link to an agent's own page.
 * @returns its key, which is shown once; null where the agent has one in service, or is none of the site
 */
export async function makeAgentLink(
	store: Store,
	siteId: number,
	agentId: number,
	now: Date
): Promise<string | null> {
	const [deviceId, secret] = [newId(), newSecret()];
	const link = { siteId, agentId, deviceId, linkHash: hashOf(secret), createdAt: now };
	const made = await addAgentLink(store, link);
	return made ? secretText(LINK.agent, { id: deviceId, secret }) : null;
}

/** The key of another link; the one before works no more. @returns null where the device is in service no more */
export async function newWallLink(
	store: Store,
	siteId: number,
	deviceId: string,
	to: LinkedTo = 'wall'
): Promise<string | null> {
	const secret = newSecret();
	const made = await relinkWallDevice(store, siteId, deviceId, hashOf(secret));
	return made ? secretText(LINK[to], { id: deviceId, secret }) : null;
}

/** Pairs the browser that opens a link. @returns what its cookie holds, and the site of what it shows */
export async function pairScreen(
	store: Store,
	key: string,
	now: Date,
	to: LinkedTo = 'wall'
): Promise<{ screen: string; siteId: number } | { failed: PairingFailure }> {
	const given = readSecret(LINK[to], key);
	const device = given ? await deviceOf(store, given.id, to) : null;
	const same = isSecretOf(device?.linkHash ?? null, given?.secret ?? '');
	if (!device || !same) return { failed: 'wrong' };
	if (device.revokedAt) return { failed: 'revoked' };
	const secret = newSecret();
	if (device.linkUsedAt || !(await pairWallDevice(store, device, hashOf(secret), now)))
		return { failed: 'used' };
	const { siteId, deviceId: id } = device;
	return { screen: secretText(SCREEN[to], { id, secret }), siteId };
}

/** What a browser with such a cookie may see; of one that holds nonsense no more than the wall. */
export function linkedTo(screen: string): LinkedTo {
	return screen.startsWith(`${SCREEN.agent}_`) ? 'agent' : 'wall';
}

/** The device of a screen, or the agent's link of a browser, by what its cookie holds. */
export async function deviceOfScreen(
	store: Store,
	screen: string,
	now: Date
): Promise<{ device: WallDeviceRow } | { refused: WallRefusal }> {
	const to = linkedTo(screen);
	const given = readSecret(SCREEN[to], screen);
	const device = given ? await deviceOf(store, given.id, to) : null;
	const same = isSecretOf(device?.screenHash ?? null, given?.secret ?? '');
	if (!device || !same) return { refused: 'unknown' };
	if (device.revokedAt) return { refused: 'revoked' };
	if (!device.lastSeenAt || now.getTime() - device.lastSeenAt.getTime() > TOUCH_EVERY_MS)
		await touchWallDevice(store, device, now);
	return { device };
}

async function deviceOf(store: Store, id: string, to: LinkedTo): Promise<WallDeviceRow | null> {
	const device = await findWallDevice(store, id);
	return device && (device.agentId === null) === (to === 'wall') ? device : null;
}
