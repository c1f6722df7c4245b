import { m } from '$lib/i18n/compiled/messages';

/** Screens whose filters can be saved, by their paths, and what each is called. */
export const VIEW_SCREENS: Readonly<Record<string, () => string>> = {
	'/': m.shell_overview,
	'/expectation': m.shell_expectation,
	'/flags': m.shell_flags,
	'/contacts': m.views_contacts,
	'/consistency': m.shell_consistency,
	'/consistency/explore': m.views_explore,
	'/agents': m.shell_agents,
	'/review': m.shell_review
};

/** The screen of a path; every week of the review is one screen. Null where nothing can be saved. */
export function viewScreen(path: string): string | null {
	if (/^\/review\/\d{4}-W\d{2}$/.test(path)) return '/review';
	return path !== '/review' && Object.hasOwn(VIEW_SCREENS, path) ? path : null;
}
