import { weekdayDate } from '$lib/flags/wording/date';
import { dayDate, periodDates } from '../format/date';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import { kindWords } from '../shared-words/kind-words';
import type { Comparison } from './comparison';
import { contactsHref, type ContactQuery } from './contact-query';
import type { HourSpan } from './hour-span';

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
	chip(query.hours && spanWords(query.hours), 'hours');
	chip(query.load && LOAD_WORDS[query.load], 'load');
	chip(query.seniority && SENIORITY_WORDS[query.seniority], 'seniority');
	chip(
		query.compared && comparedWords(query.compared, query.answersUntil),
		'compared',
		'answersUntil'
	);
	chip(query.timed !== undefined && `handle time ${query.timed ? '' : 'not '}known`, 'timed');
	chip(query.under !== undefined && `over within ${query.under} seconds`, 'under');
	chip(
		query.tagged !== undefined && `${query.tagged ? 'with' : 'without'} a recorded exception`,
		'tagged'
	);
	chip(query.hasAgent !== undefined && `agent ${query.hasAgent ? '' : 'not '}known`, 'hasAgent');
	chip(query.kinds?.map((kind) => kindWords(kind)?.text).join(' or '), 'kinds');
	chip(query.scores && `rated ${query.scores.join(' or ')}`, 'scores');
	chip(query.answered !== undefined && (query.answered ? 'answered' : 'not answered'), 'answered');
	chip(query.rated !== undefined && (query.rated ? 'rated' : 'not rated'), 'rated');
	chip(query.customer !== undefined && 'one customer', 'customer');
	chip(query.batch !== undefined && `import ${query.batch}`, 'batch');
	return chips;
}

const LOAD_WORDS = { peak: 'in peak hours', 'off-peak': 'outside peak hours' } as const;
const SENIORITY_WORDS = { new: 'by new agents', others: 'by agents who are not new' } as const;

/** "from Fri 20 Nov 2026, 9:00 to 14:59". */
function spanWords({ from, to }: HourSpan): string {
	const end = from.day === to.day ? '' : `${weekdayDate(to.day)}, `;
	return `from ${weekdayDate(from.day)}, ${from.hour}:00 to ${end}${to.hour}:59`;
}

/** "compared for handle time: Evening shift and the others". */
function comparedWords({ metric, dimension, level }: Comparison, answersUntil?: number): string {
	const sides = {
		shift: `${level} shift and the others`,
		weekday: `${level}s and days like them`,
		weekend: 'weekends and working days',
		load: 'peak hours and the others',
		seniority: 'new agents and the others'
	}[dimension];
	const cut = answersUntil === undefined ? '' : `, answers up to ${dayDate(answersUntil - 1)}`;
	return `compared for ${metric === 'csat' ? 'satisfaction' : 'handle time'}: ${sides}${cut}`;
}

/** The days of a query in words; undefined for all time. */
export function periodWords({ from, until }: ContactQuery): string | undefined {
	if (from !== undefined && until !== undefined) return periodDates(from, until);
	if (from !== undefined) return `since ${dayDate(from)}`;
	return until === undefined ? undefined : `up to ${dayDate(until - 1)}`;
}
