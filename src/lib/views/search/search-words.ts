import { m } from '$lib/i18n/compiled/messages';

/** What the search says, in the reader's language. @param text that was looked for */
export const searchWords = (text: string) => ({
	...{ title: m.search_title(), label: m.search_label(), show: m.search_show() },
	...{ what: m.search_what(), more: m.search_more(), none: m.search_none({ text }) }
});
