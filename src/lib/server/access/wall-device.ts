import type { PairingFailure, WallRefusal } from '$lib/domain/wall-refusal';
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

const LINK = 'wl';
const SCREEN = 'ws';
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
	return (await addWallDevice(store, device)) ? secretText(LINK, { id: deviceId, secret }) : null;
}

/** The key of another link; the one before works no more. @returns null where the device is in service no more */
export async function newWallLink(
	store: Store,
	siteId: number,
	deviceId: string
): Promise<string | null> {
	const secret = newSecret();
	const made = await relinkWallDevice(store, siteId, deviceId, hashOf(secret));
	return made ? secretText(LINK, { id: deviceId, secret }) : null;
}

/** Pairs the screen that opens a link. @returns what its cookie holds, and the site whose wall it shows */
export async function pairScreen(
	store: Store,
	key: string,
	now: Date
): Promise<{ screen: string; siteId: number } | { failed: PairingFailure }> {
	const given = readSecret(LINK, key);
	const device = given ? await findWallDevice(store, given.id) : null;
	const same = isSecretOf(device?.linkHash ?? null, given?.secret ?? '');
	if (!device || !same) return { failed: 'wrong' };
	if (device.revokedAt) return { failed: 'revoked' };
	const secret = newSecret();
	if (device.linkUsedAt || !(await pairWallDevice(store, device, hashOf(secret), now)))
		return { failed: 'used' };
	const { siteId, deviceId: id } = device;
	return { screen: secretText(SCREEN, { id, secret }), siteId };
}

/** The device of a screen by what its cookie holds. */
export async function deviceOfScreen(
	store: Store,
	screen: string,
	now: Date
): Promise<{ device: WallDeviceRow } | { refused: WallRefusal }> {
	const given = readSecret(SCREEN, screen);
	const device = given ? await findWallDevice(store, given.id) : null;
	const same = isSecretOf(device?.screenHash ?? null, given?.secret ?? '');
	if (!device || !same) return { refused: 'unknown' };
	if (device.revokedAt) return { refused: 'revoked' };
	if (!device.lastSeenAt || now.getTime() - device.lastSeenAt.getTime() > TOUCH_EVERY_MS)
		await touchWallDevice(store, device, now);
	return { device };
}
