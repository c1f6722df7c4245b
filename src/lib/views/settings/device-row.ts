import { m } from '$lib/i18n/compiled/messages';
import { momentIn } from '../format/date';

/** A wall device in the list: never its link. */
export type DeviceRow = {
	deviceId: string;
	name: string;
	/** "in service", "link not opened yet". */
	state: string;
	made: string;
	seen: string;
	/** When it was taken out of service; null: it is in service. */
	out: string | null;
};

type Device = {
	deviceId: string;
	name: string;
	createdAt: Date;
	lastSeenAt: Date | null;
	/** null: no link of it was opened since the newest was made. */
	linkUsedAt: Date | null;
	/** null: no screen is paired. */
	screenHash: string | null;
	revokedAt: Date | null;
};

/** @param zone the site's */
export function deviceRow(device: Device, zone: string): DeviceRow {
	const { deviceId, name, createdAt, lastSeenAt, revokedAt } = device;
	const when = (at: Date) => ({ when: momentIn(zone, at.getTime()) });
	return {
		...{ deviceId, name },
		state: stateOf(device),
		made: m.device_made(when(createdAt)),
		seen: lastSeenAt === null ? m.device_never_seen() : m.device_seen(when(lastSeenAt)),
		out: revokedAt && m.device_since(when(revokedAt))
	};
}

function stateOf({ linkUsedAt, screenHash, revokedAt }: Device): string {
	if (revokedAt) return m.device_out();
	if (screenHash !== null) return m.device_paired();
	return linkUsedAt === null ? m.device_waiting() : m.device_left();
}
