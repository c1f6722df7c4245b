import { fail, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { makeAgentLink, newWallLink } from '$lib/server/access/wall-device';
import { findAgentLink } from '$lib/server/store/agent-links';
import { readAgents } from '$lib/server/store/read/agents';
import { findWallDevice, revokeWallDevice } from '$lib/server/store/wall-devices';

/** What the last post about an agent's link came to. */
export type OwnLinkAnswer = {
	/** A link that was just made: shown this once. */
	made?: string;
	problem?: string;
	/** The link that is to be revoked: a person has to say yes. */
	confirm?: string;
	said?: string;
};

type Asked = Pick<RequestEvent, 'locals' | 'request' | 'url'>;

const done = (ownLink: OwnLinkAnswer) => ({ ownLink });
const refused = (status: number, ownLink: OwnLinkAnswer) => fail(status, { ownLink });
const linkOf = ({ url }: Asked, key: string) => `${url.origin}/own#${key}`;

/** Makes a link for an agent who has none in service, or another one in its place. @param externalId the agent's id in the source */
export async function makeOwnLink(event: Asked, externalId: string) {
	const { store, site } = event.locals;
	const [agent] = await readAgents(store, site.siteId, 0, externalId);
	if (!agent) return refused(404, { problem: m.own_link_gone() });
	const link = await findAgentLink(store, site.siteId, agent.agentId);
	const key =
		link && !link.revokedAt
			? await newWallLink(store, site.siteId, link.deviceId, 'agent')
			: await makeAgentLink(store, site.siteId, agent.agentId, new Date());
	return key === null
		? refused(409, { problem: m.own_link_gone() })
		: done({ made: linkOf(event, key) });
}

/** Revokes a link once a person has said yes. */
export async function revokeOwnLink({ locals: { store, site }, request }: Asked) {
	const form = await request.formData();
	const deviceId = String(form.get('deviceId') ?? '')
		.replaceAll('\0', '')
		.slice(0, 100);
	const link = await findWallDevice(store, deviceId);
	if (!link || link.agentId === null || link.siteId !== site.siteId)
		return refused(404, { problem: m.own_link_gone() });
	if (form.get('confirm') !== 'yes') return refused(409, { confirm: deviceId });
	const revoked = await revokeWallDevice(store, site.siteId, deviceId, new Date());
	return revoked
		? done({ said: m.own_link_revoked_said() })
		: refused(404, { problem: m.own_link_gone() });
}
