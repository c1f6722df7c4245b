import { m } from '$lib/i18n/compiled/messages';
import { countOpenFlags, findByText } from '$lib/server/store/read/search';
import { searchGroups } from '$lib/views/search/search-groups';
import { searchText } from '$lib/views/search/search-text';
import { headerWords } from '../shell/header-words';
import type { PageServerLoad } from './$types';

/** Of each kind; a longer text finds fewer. */
const MOST = 10;

export const load: PageServerLoad = async ({ locals: { store, site }, url }) => {
	const text = searchText(url.searchParams.get('q'));
	const words = {
		...{ title: m.search_title(), label: m.search_label(), show: m.search_show() },
		...{ what: m.search_what(), more: m.search_more(), none: m.search_none({ text }) }
	};
	if (text === '') return { text, words, groups: [] };
	const found = await findByText(store, site.siteId, text, MOST + 1);
	const flags = await countOpenFlags(store, site.siteId, {
		...found,
		agents: found.agents.map(({ externalId }) => externalId)
	});
	const { places, foot } = headerWords();
	const screens = [
		...Object.entries(places).map(([href, name]) => ({ href, name })),
		{ href: '/contacts', name: m.views_contacts() },
		{ href: '/consistency/explore', name: m.views_explore() },
		{ href: '/settings/mail', name: m.mail_title() },
		...foot
	];
	return { text, words, groups: searchGroups(text, { ...found, flags, screens }, MOST) };
};
