import { version as build } from '$app/environment';
import { wallPage } from './wall-desk';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, device, refused, site } = locals;
	if (refused) return { refused, answer: null, paired: false };
	const { answer } = await wallPage(app, site.siteId, build);
	return { refused, answer, paired: device !== null };
};
