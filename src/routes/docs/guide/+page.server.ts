import { m } from '$lib/i18n/compiled/messages';
import { guidePages } from '$lib/views/guide/guide-pages';
import type { PageServerLoad } from './$types';

/** The guide's pages. */
export const load: PageServerLoad = () => ({
	...{ guide: m.shell_guide(), title: m.guide_title(), lead: m.guide_lead() },
	pages: guidePages()
});
