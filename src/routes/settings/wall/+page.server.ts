import { fail } from '@sveltejs/kit';
import { version as build } from '$app/environment';
import { wallPlanOf } from '$lib/domain/wall-plan';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { changeWall } from '$lib/server/store/write/change-wall';
import { readWallForm } from '$lib/views/settings/read-wall-form';
import { wallPage } from '../../wall/wall-desk';
import { postedForm } from '../posted-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:settings');
	const { app, store, site } = locals;
	const [queues, { answer }] = await Promise.all([
		readQueueNames(store, site.siteId),
		wallPage(app, site.siteId, build)
	]);
	return {
		plan: wallPlanOf(site.settings),
		queues: [...queues.values()].sort((a, b) => a.localeCompare(b)),
		answer
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { app, store, site } = locals;
		const queues = await readQueueNames(store, site.siteId);
		const found = readWallForm(postedForm(await request.formData()), [...queues.values()]);
		if ('errors' in found) return fail(422, { errors: found.errors });
		await changeWall(store, site.siteId, found.value);
		app.hub.publish(site.siteId, ['metrics']);
		return { saved: true };
	}
};
