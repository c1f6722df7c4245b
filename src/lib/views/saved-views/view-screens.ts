import { m } from '$lib/i18n/compiled/messages';

/** Screens whose filters can be saved, by their paths, and what each is called. */
export const VIEW_SCREENS: Readonly<Record<string, () => string>> = {
	'/flags': m.shell_flags,
	'/contacts': m.views_contacts,
	'/consistency/explore': m.views_explore
};
