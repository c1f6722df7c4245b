import { m } from '$lib/i18n/compiled/messages';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { duration } from '../format/duration';
import { amount, share, whole } from '../format/number';

/** What over-served contacts of one agent, queue or topic took beyond what is typical for their work. */
type Part = {
	name: string | null;
	externalId: string | null;
	contacts: number;
	excessMs: number;
};

export type ParetoRow = {
	name: string;
	contacts: number;
	excessMs: number;
	/** Of the whole excess, 0 to 1; and together with those before. */
	share: number;
	cumulative: number;
	href?: string;
};

/** Who or what the excess comes from, the most first, ready to draw. */
export type ParetoView = {
	/** "Agents". */
	title: string;
	sentence: string;
	/** At most nine; the last one may be all the others together. */
	rows: ParetoRow[];
	contacts: number;
};

/** More bars than these tell nothing more. */
const MOST = 8;
const WORDS = {
	agent: { title: m.excess_agents, count: m.counts_agents, unknown: m.excess_agent_unknown },
	queue: { title: m.excess_queues, count: m.counts_queues, unknown: m.excess_queue_unknown },
	topic: { title: m.excess_topics, count: m.counts_topics, unknown: m.excess_topic_unknown }
} as const;

/**
 * A Pareto of the excess of over-served contacts.
 * @param parts in any order
 * @param of the contacts that they are parts of
 */
export function paretoView(
	by: keyof typeof WORDS,
	parts: readonly Part[],
	of: ContactQuery
): ParetoView {
	const words = WORDS[by];
	const total = parts.reduce((sum, { excessMs }) => sum + excessMs, 0);
	const contacts = parts.reduce((sum, part) => sum + part.contacts, 0);
	const inOrder = [...parts].sort((a, b) => b.excessMs - a.excessMs);
	const few = inOrder.length <= MOST + 1;
	const others = few ? [] : inOrder.slice(MOST);
	let before = 0;
	const row = (name: string, { contacts, excessMs }: Omit<Part, 'name' | 'externalId'>) => {
		before += excessMs;
		const part = (ms: number) => (total > 0 ? ms / total : 0);
		return { name, contacts, excessMs, share: part(excessMs), cumulative: part(before) };
	};
	const rows = (few ? inOrder : inOrder.slice(0, MOST)).map((part): ParetoRow => {
		const query = behind(by, part);
		return {
			...row(part.name ?? words.unknown(), part),
			...(query && { href: contactsHref({ ...of, ...query, kinds: ['over-service'] }) })
		};
	});
	if (others.length > 0)
		rows.push(row(m.excess_others({ n: whole(others.length) }), sumOf(others)));
	return {
		title: words.title(),
		sentence: sentence(inOrder, total, words.count(amount(inOrder.length))),
		rows,
		contacts
	};
}

function behind(by: keyof typeof WORDS, { name, externalId }: Part): ContactQuery | null {
	if (by === 'agent') return externalId === null ? null : { agent: externalId };
	return name === null ? null : { [by]: name };
}

function sumOf(parts: readonly Part[]): { contacts: number; excessMs: number } {
	return parts.reduce(
		(sum, part) => ({
			contacts: sum.contacts + part.contacts,
			excessMs: sum.excessMs + part.excessMs
		}),
		{ contacts: 0, excessMs: 0 }
	);
}

/** How few make half of it: the sign of a concentration, and its absence where it takes many. */
function sentence(inOrder: readonly Part[], total: number, whole: string): string {
	if (total <= 0) return m.excess_none();
	let sum = 0;
	let half = 0;
	while (sum < total / 2) sum += inOrder[half++]?.excessMs ?? total;
	const part = share(sum / total).replace(' ', '\u00a0');
	return m.excess_took({ ...{ total: duration(total), half, whole }, share: part });
}
