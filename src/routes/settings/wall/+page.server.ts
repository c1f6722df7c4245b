import { fail } from '@sveltejs/kit';
import { version as build } from '$app/environment';
import { wallPlanOf } from '$lib/domain/wall-plan';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { listWallDevices } from '$lib/server/store/wall-devices';
import { changeWall } from '$lib/server/store/write/change-wall';
import { deviceRow } from '$lib/views/settings/device-row';
import { readWallForm } from '$lib/views/settings/read-wall-form';
import { wallPage } from '../../wall/wall-desk';
import { postedForm } from '../posted-form';
import { deviceActions } from './device-actions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:settings');
	const { app, store, site } = locals;
	const [queues, devices, { answer }] = await Promise.all([
		readQueueNames(store, site.siteId),
		listWallDevices(store, site.siteId),
		wallPage(app, site.siteId, build)
	]);
	return {
		plan: wallPlanOf(site.settings),
		queues: [...queues.values()].sort((a, b) => a.localeCompare(b)),
		answer,
		devices: devices.map((device) => deviceRow(device, site.settings.zone)),
		needsLink: site.settings.wallNeedsLink ?? false
	};
};

export const actions: Actions = {
	...deviceActions,
	plan: async ({ locals, request }) => {
		const { app, store, site } = locals;
		const queues = await readQueueNames(store, site.siteId);
		const found = readWallForm(postedForm(await request.formData()), [...queues.values()]);
		if ('errors' in found) return fail(422, { errors: found.errors });
		await changeWall(store, site.siteId, found.value);
		app.hub.publish(site.siteId, ['metrics']);
		return { saved: true };
	}
};
