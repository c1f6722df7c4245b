import { FLAG_KINDS, type FlagKind } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { countOpenFlags, findByText } from '$lib/server/store/read/search';
import { listFlags } from '$lib/server/store/results/flag-list';
import { searchGroups } from '$lib/views/search/search-groups';
import { searchText } from '$lib/views/search/search-text';
import { searchWords } from '$lib/views/search/search-words';
import { headerWords } from '../shell/header-words';
import type { PageServerLoad } from './$types';

/** Of each kind; a longer text finds fewer. */
const MOST = 10;
/** Open flags whose words are looked through, the newest: of a contact there are thousands, and it has an id. */
const READ = 300;
const OF_CONTACTS: readonly FlagKind[] = ['over-service', 'struggle', 'rushed', 'promise-broken'];
const STANDING = FLAG_KINDS.filter((kind) => !OF_CONTACTS.includes(kind));

export const load: PageServerLoad = async ({ locals: { store, site }, url }) => {
	const text = searchText(url.searchParams.get('q'));
	const words = searchWords(text);
	if (text === '') return { text, words, groups: [] };
	const found = await findByText(store, site.siteId, text, MOST + 1);
	const [flags, standing] = await Promise.all([
		countOpenFlags(store, site.siteId, {
			...found,
			agents: found.agents.map(({ externalId }) => externalId)
		}),
		listFlags(store, site.siteId, { statuses: ['open'], kinds: STANDING }, { limit: READ })
	]);
	const { places, foot } = headerWords();
	const screens = [
		...Object.entries(places).map(([href, name]) => ({ href, name })),
		{ href: '/contacts', name: m.views_contacts() },
		{ href: '/consistency/explore', name: m.views_explore() },
		{ href: '/settings/mail', name: m.mail_title() },
		...foot
	];
	return {
		text,
		words,
		groups: searchGroups(text, { ...found, flags, standing: standing.items, screens }, MOST)
	};
};
