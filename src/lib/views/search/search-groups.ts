import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { agentHref, contactHref } from '../contact/hrefs';
import { contactsHref } from '../contact/contact-query';
import { definitionEntries } from '../definitions/definition-entries';
import { kindWord } from '../flags/flag-words';
import { amount } from '../format/number';

/** What the store found; flags are counted by agent's id, queue and contact. */
export type SearchFound = {
	agents: readonly { externalId: string; name: string }[];
	queues: readonly string[];
	topics: readonly string[];
	contacts: readonly string[];
	/** Open flags of what is no contact: a swing, an agent, a step, a source. */
	standing: readonly FoundFlag[];
	flags: Readonly<Record<'agents' | 'queues' | 'contacts', ReadonlyMap<string, number>>>;
	/** Every screen, by name. */
	screens: readonly { href: string; name: string }[];
};

type FoundFlag = { flagId: string; kind: string; sentence: string; evidence: unknown };

/** One thing found, where it is, and the open flags about it. */
export type SearchHit = {
	text: string;
	/** Of the text, where it is not the reader's. */
	lang?: 'en';
	href: string;
	flags: { text: string; href: string } | null;
};
export type SearchGroup = { title: string; hits: SearchHit[]; more: boolean };

/** What was found for a text, by kind; kinds without any are left out. @param limit hits shown of each kind */
export function searchGroups(text: string, found: SearchFound, limit: number): SearchGroup[] {
	const has = (name: string) => name.toLocaleLowerCase().includes(text.toLocaleLowerCase());
	const flags = (n: number | undefined, href: string) =>
		n ? { text: m.search_open_flags(amount(n)), href } : null;
	const field = (name: string, value: string) =>
		`/flags?${new URLSearchParams({ days: 'all', [name]: value })}`;
	const groups: { title: string; hits: SearchHit[] }[] = [
		{
			title: m.shell_agents(),
			hits: found.agents.map(({ externalId, name }) => ({
				text: name === externalId ? name : `${name} (${externalId})`,
				href: agentHref(externalId),
				flags: flags(found.flags.agents.get(externalId), field('agent', externalId))
			}))
		},
		{
			title: m.search_queues(),
			hits: found.queues.map((queue) => ({
				text: queue,
				href: contactsHref({ queue }),
				flags: flags(found.flags.queues.get(queue), field('queue', queue))
			}))
		},
		{
			title: m.search_topics(),
			hits: found.topics.map((topic) => ({
				text: topic,
				href: contactsHref({ topic }),
				flags: null
			}))
		},
		{
			title: m.views_contacts(),
			hits: found.contacts.map((id) => ({
				text: id,
				href: contactHref(id),
				flags: flags(found.flags.contacts.get(id), contactHref(id))
			}))
		},
		{
			title: m.shell_flags(),
			hits: found.standing
				.map((flag) => ({ ...flagSentence(flag), kind: kindWord(flag.kind), id: flag.flagId }))
				.filter(({ text, kind }) => has(text) || has(kind))
				.map(({ text, lang, id }) => ({
					...{ text, lang, flags: null },
					href: `/flags?days=all&flag=${encodeURIComponent(id)}`
				}))
		},
		{
			title: m.shell_screens(),
			hits: found.screens
				.filter(({ name }) => has(name))
				.map(({ href, name }) => ({ text: name, href, flags: null }))
		},
		{
			title: m.review_definitions(),
			hits: definitionEntries()
				.filter(({ word, also }) => has(word) || (also !== null && has(also)))
				.map(({ id, word }) => ({ text: word, href: `/docs/definitions#${id}`, flags: null }))
		}
	];
	return groups
		.filter(({ hits }) => hits.length > 0)
		.map(({ title, hits }) => ({ title, hits: hits.slice(0, limit), more: hits.length > limit }));
}
