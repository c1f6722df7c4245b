import { m } from '$lib/i18n/compiled/messages';
import { guidePages } from '$lib/views/guide/guide-pages';
import { markedText } from '$lib/views/guide/marked-text';
import type { PageServerLoad } from './$types';

/** What there is to read. */
export const load: PageServerLoad = () => ({
	...{ title: m.guide_help(), lead: m.guide_help_lead(), guide: m.guide_title() },
	...{ readers: m.guide_help_for(), lookUp: m.guide_help_look_up(), pages: guidePages() },
	others: [m.guide_help_words(), m.guide_help_api(), m.guide_help_design()].map(markedText)
});
