import { periodDates, dayDate } from '../format/date';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import { kindWords } from '../shared-words/kind-words';
import { contactsHref, type ContactQuery } from './contact-query';

/** One condition of a list in words, and the address without it. */
export type QueryChip = { text: string; without: string; fields: readonly (keyof ContactQuery)[] };

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * What a list is narrowed to, in words, each with the address that drops it.
 * @param names of agents by the id in the source
 */
export function queryChips(query: ContactQuery, names: ReadonlyMap<string, string>): QueryChip[] {
	const chips: QueryChip[] = [];
	const chip = (text: string | undefined | false, ...drop: (keyof ContactQuery)[]) => {
		if (!text) return;
		const rest = Object.fromEntries(
			Object.entries(query).filter(([name]) => !drop.includes(name as keyof ContactQuery))
		);
		const always = drop.includes('from') && { always: true as const };
		chips.push({ text, without: contactsHref({ ...rest, ...always }), fields: drop });
	};
	chip(periodWords(query), 'from', 'until');
	chip(query.queue, 'queue');
	chip(query.topic, 'topic');
	chip(query.channel && `by ${CHANNEL_WORDS[query.channel]}`, 'channel');
	chip(query.agent && (names.get(query.agent) ?? query.agent), 'agent');
	chip(query.shift && `${query.shift} shift`, 'shift');
	chip(query.weekdays?.map((day) => WEEKDAYS[day - 1]).join(', '), 'weekdays');
	chip(query.hour !== undefined && `from ${query.hour}:00 to ${query.hour + 1}:00`, 'hour');
	chip(query.kinds?.map((kind) => kindWords(kind)?.text).join(' or '), 'kinds');
	chip(query.scores && `rated ${query.scores.join(' or ')}`, 'scores');
	chip(query.answered !== undefined && (query.answered ? 'answered' : 'not answered'), 'answered');
	chip(query.rated !== undefined && (query.rated ? 'rated' : 'not rated'), 'rated');
	chip(query.customer !== undefined && 'one customer', 'customer');
	return chips;
}

/** The days of a query in words; undefined for all time. */
export function periodWords({ from, until }: ContactQuery): string | undefined {
	if (from !== undefined && until !== undefined) return periodDates(from, until);
	if (from !== undefined) return `since ${dayDate(from)}`;
	return until === undefined ? undefined : `up to ${dayDate(until - 1)}`;
}
