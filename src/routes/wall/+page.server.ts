import { version as build } from '$app/environment';
import { wallPage } from './wall-desk';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	answer: (await wallPage(locals.app, locals.site.siteId, build)).answer
});
