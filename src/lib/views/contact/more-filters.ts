import { shiftName } from '$lib/flags/wording/shift-name';
import type { Weekday } from '$lib/domain/site';
import { WEEKDAY_NAMES, weekdayText } from '$lib/flags/wording/weekday';
import { m } from '$lib/i18n/compiled/messages';
import { contactSearch, type ContactQuery } from './contact-query';
import { allOrOne, withOwn, type ListFilter } from './list-filters';
import { LOAD_WORDS, SENIORITY_WORDS, weekdayWords } from './query-chips';

/** What a site's contacts can be told apart by. */
export type Choices = {
	topics: readonly string[];
	teams: readonly string[];
	agents: readonly { externalId: string; name: string }[];
	shifts: readonly string[];
	weekend: readonly Weekday[];
};

type Option = ListFilter['options'][number];

/** The choices of the contact list that are asked for less often; a name that the site does not know any more stays chosen. */
export function moreFilters(query: ContactQuery, choices: Choices): ListFilter[] {
	const address = contactSearch(query);
	const filter = (
		name: string,
		label: string,
		options: Option[],
		own: (value: string) => string = (value) => value
	): ListFilter => {
		const value = address.get(name) ?? '';
		return { name, label, value, options: withOwn(options, value, own) };
	};
	const sides = (both: string, words: Readonly<Record<string, () => string>>): Option[] => [
		{ value: '', label: both },
		...Object.entries(words).map(([value, label]) => ({ value, label: label() }))
	];
	return [
		filter('topic', m.explore_topic(), allOrOne(m.explore_all_topics(), choices.topics)),
		filter('team', m.agents_team(), allOrOne(m.agents_all_teams(), choices.teams)),
		filter('agent', m.contact_agent(), [
			{ value: '', label: m.flags_all_agents() },
			...choices.agents.map(({ externalId, name }) => ({ value: externalId, label: name }))
		]),
		filter('shift', m.contact_shift(), [
			{ value: '', label: m.contact_all_shifts() },
			...choices.shifts.map((shift) => ({ value: shift, label: shiftName(shift) }))
		]),
		filter('weekday', m.contact_weekday(), weekdayOptions(choices.weekend), (days) =>
			weekdayWords(days.split(',').map(Number))
		),
		filter('load', m.contact_load(), sides(m.contact_any_load(), LOAD_WORDS)),
		filter('seniority', m.part_seniority(), sides(m.contact_any_seniority(), SENIORITY_WORDS))
	];
}

function weekdayOptions(weekend: readonly Weekday[]): Option[] {
	const days = WEEKDAY_NAMES.map((_, i) => i + 1);
	const working = days.filter((day) => !weekend.some((free) => free === day));
	const kinds = [
		{ label: m.contact_working_days(), days: working },
		{ label: m.explore_level_weekend(), days: weekend }
	];
	return [
		{ value: '', label: m.contact_all_days() },
		...kinds
			.filter((kind) => kind.days.length > 1 && kind.days.length < 7)
			.map((kind) => ({ value: kind.days.join(','), label: kind.label })),
		...days.map((day) => ({ value: String(day), label: weekdayText(day, 'long') }))
	];
}
