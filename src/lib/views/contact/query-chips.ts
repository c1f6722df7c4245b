import { weekdayDate } from '$lib/flags/wording/date';
import { shiftName } from '$lib/flags/wording/shift-name';
import { WEEKDAY_NAMES, weekdayText } from '$lib/flags/wording/weekday';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate, periodDates } from '../format/date';
import { amount } from '../format/number';
import { channelName } from '../shared-words/channel-name';
import { kindWords } from '../shared-words/kind-words';
import type { Comparison } from './comparison';
import { contactsHref, type ContactQuery } from './contact-query';
import type { HourSpan } from './hour-span';
import { either, ratedWords } from './rated-words';

/** One condition of a list in words, and the address without it. */
export type QueryChip = { text: string; without: string; fields: readonly (keyof ContactQuery)[] };

/**
 * What a list is narrowed to, in words, each with the address that drops it.
 * @param names of agents by the id in the source
 * @param href the address of the list for a query
 */
export function queryChips(
	query: ContactQuery,
	names: ReadonlyMap<string, string>,
	href = contactsHref
): QueryChip[] {
	const chips: QueryChip[] = [];
	const chip = (text: string | undefined | false, ...drop: (keyof ContactQuery)[]) => {
		if (!text) return;
		const rest = Object.fromEntries(
			Object.entries(query).filter(([name]) => !drop.includes(name as keyof ContactQuery))
		);
		const always = drop.includes('from') && { always: true as const };
		chips.push({ text, without: href({ ...rest, ...always }), fields: drop });
	};
	chip(periodWords(query), 'from', 'until');
	chip(query.queue, 'queue');
	chip(query.topic, 'topic');
	chip(query.channel && m.contact_by({ channel: channelName(query.channel) }), 'channel');
	chip(query.team && m.contact_team({ team: query.team }), 'team');
	chip(query.agent && (names.get(query.agent) ?? query.agent), 'agent');
	chip(query.shift && m.swing_shift({ level: shiftName(query.shift) }), 'shift');
	chip(query.weekdays && weekdayWords(query.weekdays), 'weekdays');
	chip(
		query.hour !== undefined && m.contact_hour({ from: query.hour, to: query.hour + 1 }),
		'hour'
	);
	chip(query.hours && spanWords(query.hours), 'hours');
	chip(query.load && LOAD_WORDS[query.load](), 'load');
	chip(query.seniority && SENIORITY_WORDS[query.seniority](), 'seniority');
	chip(
		query.compared && comparedWords(query.compared, query.answersUntil),
		'compared',
		'answersUntil'
	);
	chip(
		query.answersADay !== undefined &&
			m.contact_answers_a_day({ answers: m.counts_answers(amount(query.answersADay)) }),
		'answersADay'
	);
	chip(
		query.timed !== undefined && (query.timed ? m.contact_timed() : m.contact_not_timed()),
		'timed'
	);
	chip(query.under !== undefined && m.contact_under({ seconds: query.under }), 'under');
	chip(
		query.tagged !== undefined && (query.tagged ? m.contact_tagged() : m.contact_not_tagged()),
		'tagged'
	);
	chip(
		query.hasAgent !== undefined && (query.hasAgent ? m.contact_has_agent() : m.contact_no_agent()),
		'hasAgent'
	);
	chip(query.kinds && either(query.kinds.map((kind) => kindWords(kind)?.text ?? kind)), 'kinds');
	chip(query.scores && ratedWords(query.scores), 'scores');
	chip(
		query.answered !== undefined &&
			(query.answered ? m.contact_answered() : m.contact_not_answered()),
		'answered'
	);
	chip(
		query.rated !== undefined && (query.rated ? m.contact_rated() : m.contact_not_rated()),
		'rated'
	);
	chip(query.customer !== undefined && m.contact_one_customer(), 'customer');
	chip(query.batch !== undefined && m.contact_import({ number: query.batch }), 'batch');
	return chips;
}

/** Some weekdays, 1 for Monday, as people list them: "Mon, Wed". */
export function weekdayWords(weekdays: readonly number[]): string {
	return weekdays.map((day) => weekdayText(day, 'short')).join(', ');
}

export const LOAD_WORDS = { peak: m.contact_peak, 'off-peak': m.contact_off_peak } as const;
export const SENIORITY_WORDS = { new: m.contact_new_agents, others: m.contact_old_agents } as const;

/** "from Fri 20 Nov 2026, 9:00 to 14:59". */
function spanWords({ from, to }: HourSpan): string {
	const end = from.day === to.day ? '' : `${weekdayDate(to.day)}, `;
	return m.contact_span({ from: weekdayDate(from.day), hour: from.hour, to: end + to.hour });
}

/** "compared for handle time: Evening shift and the others". */
function comparedWords({ metric, dimension, level }: Comparison, answersUntil?: number): string {
	const sides = {
		shift: () => m.contact_sides_shift({ level: shiftName(level) }),
		weekday: () => m.contact_sides_weekday({ level: weekdayOf(level) }),
		weekend: m.contact_sides_weekend,
		load: m.contact_sides_load,
		seniority: m.contact_sides_seniority
	}[dimension]();
	const said = {
		metric: metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time(),
		sides
	};
	return answersUntil === undefined
		? m.contact_compared(said)
		: m.contact_compared_cut({ ...said, day: dayDate(answersUntil - 1) });
}

/** A weekday that a comparison names, in the reader's language; what is none stays as it is. */
function weekdayOf(level: string): string {
	const weekday = WEEKDAY_NAMES.findIndex((name) => name === level) + 1;
	return weekday === 0 ? level : weekdayText(weekday, 'long');
}

/** The days of a query in words; undefined for all time. */
export function periodWords({ from, until }: ContactQuery): string | undefined {
	if (from !== undefined && until !== undefined) return periodDates(from, until);
	if (from !== undefined) return m.contact_since({ day: dayDate(from) });
	return until === undefined ? undefined : m.contact_up_to({ day: dayDate(until - 1) });
}
