import { m } from '$lib/i18n/compiled/messages';
import { momentIn } from '../format/date';

/** How the link to an agent's own page stands: never the link itself. */
export type LinkRow = { deviceId: string; state: string; seen: string; revoked: boolean };

type Link = {
	deviceId: string;
	lastSeenAt: Date | number | null;
	linkUsedAt: Date | number | null;
	/** null: no browser opens the page by it. */
	screenHash: string | null;
	revokedAt?: Date | null;
};

/** @param zone the site's */
export function linkRow(link: Link, zone: string): LinkRow {
	const { deviceId, lastSeenAt, revokedAt = null } = link;
	const when = (at: Date | number) => momentIn(zone, at.valueOf());
	return {
		deviceId,
		state: revokedAt ? m.own_link_revoked({ when: when(revokedAt) }) : stateOf(link),
		seen: lastSeenAt === null ? m.device_never_seen() : m.device_seen({ when: when(lastSeenAt) }),
		revoked: revokedAt !== null
	};
}

function stateOf({ linkUsedAt, screenHash }: Link): string {
	if (screenHash !== null) return m.own_link_opened();
	return linkUsedAt === null ? m.device_waiting() : m.own_link_left();
}
