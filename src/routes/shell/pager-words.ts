import { m } from '$lib/i18n/compiled/messages';

/** How one goes from page to page of what is listed by time. */
export function pagerWords(): { first: string; previous: string; next: string } {
	return { first: m.shell_newest(), previous: m.shell_newer(), next: m.shell_older() };
}
