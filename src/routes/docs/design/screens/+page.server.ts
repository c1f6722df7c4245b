import { m } from '$lib/i18n/compiled/messages';
import { designHead } from '../design-head';
import { sampleMeeting, sampleOwnPages, sampleSearch, sampleStop } from './sample-screens';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: designHead('screens'),
	titles: {
		tour: { title: m.design_tour(), note: m.design_tour_note() },
		search: { title: m.design_search(), note: m.design_search_note() },
		agenda: { title: m.design_agenda(), note: m.design_agenda_note() },
		publish: { title: m.design_publish(), note: m.design_publish_note() }
	},
	stop: sampleStop(),
	search: sampleSearch(),
	meeting: sampleMeeting(),
	ownPages: sampleOwnPages()
});
