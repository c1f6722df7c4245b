import { m } from '$lib/i18n/compiled/messages';
import type { PlaceNames } from './places';

/**
 * What head and foot of every screen and the page of an error say, in the reader's language. It goes to the browser with the
 * page, which needs no program to say it.
 */
export function headerWords() {
	const places: PlaceNames = {
		'/': m.shell_overview(),
		'/flags': m.shell_flags(),
		'/expectation': m.shell_expectation(),
		'/consistency': m.shell_consistency(),
		'/agents': m.shell_agents(),
		'/review': m.shell_review(),
		'/wall': m.shell_wall(),
		'/imports': m.shell_imports(),
		'/settings': m.shell_settings(),
		'/docs/guide': m.shell_guide()
	};
	return {
		places,
		more: m.shell_more(),
		/** At the foot of every screen. */
		foot: [
			{ href: '/views', name: m.views_title() },
			{ href: '/docs/definitions', name: m.shell_words() },
			{ href: '/docs/api', name: m.shell_programs() }
		],
		open: m.shell_open(),
		screens: m.shell_screens(),
		side: m.shell_side(),
		skip: m.shell_skip(),
		search: m.shell_search(),
		language: m.shell_language(),
		site: m.shell_site(),
		sites: m.shell_sites(),
		error: {
			400: m.shell_error_address(),
			403: m.shell_error_allowed(),
			404: m.shell_error_nothing(),
			503: m.shell_error_ready(),
			other: m.shell_error_wrong(),
			leadsNowhere: m.shell_error_leads(),
			number: m.shell_error_number({ id: '' }),
			toOverview: m.shell_to_overview(),
			toContacts: m.shell_to_contacts()
		},
		theme: m.shell_theme(),
		themes: {
			system: m.shell_theme_device(),
			light: m.shell_theme_light(),
			dark: m.shell_theme_dark()
		}
	};
}
