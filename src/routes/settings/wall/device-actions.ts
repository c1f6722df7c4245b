import { fail, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { makeWallDevice, newWallLink } from '$lib/server/access/wall-device';
import { renameWallDevice, revokeWallDevice } from '$lib/server/store/wall-devices';
import { changeWallAccess } from '$lib/server/store/write/change-wall';
import { givenName } from '$lib/views/format/given-name';
import { postedForm } from '../posted-form';

/** What the last post about wall devices came to. */
export type DeviceAnswer = {
	/** A link that was just made: shown this once. */
	made?: { name: string; link: string };
	/** What is wrong with the name of a new device. */
	newName?: string;
	problem?: string;
	/** The device that is to be taken out of service: a person has to say yes. */
	confirm?: string;
	said?: string;
};

type Asked = Pick<RequestEvent, 'locals' | 'request' | 'url'>;
type Device = { deviceId: string; name: string; yes: boolean };

const done = (devices: DeviceAnswer) => ({ devices });
const refused = (status: number, devices: DeviceAnswer) => fail(status, { devices });
const gone = () => refused(404, { problem: m.device_gone() });

async function deviceIn({ request }: Asked): Promise<Device> {
	const values = postedForm(await request.formData());
	return {
		deviceId: values.text('deviceId').slice(0, 100),
		name: givenName(values.text('name')),
		yes: values.text('confirm') === 'yes'
	};
}

const linkOf = ({ url }: Asked, key: string) => `${url.origin}/wall#${key}`;

export const deviceActions = {
	makeDevice: async (event: Asked) => {
		const { store, site } = event.locals;
		const { name } = await deviceIn(event);
		if (name === '') return refused(422, { newName: m.device_needs_name() });
		const key = await makeWallDevice(store, site.siteId, name, new Date());
		if (key === null) return refused(409, { newName: m.device_taken() });
		return done({ made: { name, link: linkOf(event, key) } });
	},
	renameDevice: async (event: Asked) => {
		const { store, site } = event.locals;
		const { deviceId, name } = await deviceIn(event);
		if (name === '') return refused(422, { problem: m.device_needs_name() });
		const change = await renameWallDevice(store, site.siteId, deviceId, name);
		if (change === 'gone') return gone();
		return change === 'taken'
			? refused(409, { problem: m.device_taken() })
			: done({ said: m.device_renamed() });
	},
	relinkDevice: async (event: Asked) => {
		const { store, site } = event.locals;
		const { deviceId, name } = await deviceIn(event);
		const key = await newWallLink(store, site.siteId, deviceId);
		return key === null ? gone() : done({ made: { name, link: linkOf(event, key) } });
	},
	revokeDevice: async (event: Asked) => {
		const { app, store, site } = event.locals;
		const { deviceId, yes } = await deviceIn(event);
		if (!yes) return refused(409, { confirm: deviceId });
		if (!(await revokeWallDevice(store, site.siteId, deviceId, new Date()))) return gone();
		// Its screen asks again, and is told.
		app.hub.publish(site.siteId, ['metrics']);
		return done({ said: m.device_revoked_said() });
	},
	access: async ({ locals: { app, store, site }, request }: Asked) => {
		const needed = postedForm(await request.formData()).text('needsLink') === 'yes';
		await changeWallAccess(store, site.siteId, needed);
		app.hub.publish(site.siteId, ['metrics']);
		return { access: needed ? m.device_saved_on() : m.device_saved_off() };
	}
};
