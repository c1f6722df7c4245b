import { CHANNELS } from '$lib/domain/contact';
import { m } from '$lib/i18n/compiled/messages';
import { isoDate } from '$lib/domain/iso-date';
import { amount } from '../format/number';
import { channelName } from '../shared-words/channel-name';
import { kindWords } from '../shared-words/kind-words';
import { daysText } from './asked-days';
import { periodWords } from './query-chips';
import { ratedWords } from './rated-words';
import { CONTACT_KINDS, contactSearch, type ContactQuery } from './contact-query';

/** The choices above a list, as a filter bar takes them. */
export type ListFilter = {
	name: string;
	label: string;
	value: string;
	options: { value: string; label: string }[];
};

const ALL_TIME = 'all';
const SCORES = [
	{ value: '', label: m.contact_any_rating },
	{ value: '1,2', label: () => ratedWords([1, 2]) },
	{ value: '3', label: () => ratedWords([3]) },
	{ value: '4,5', label: () => ratedWords([4, 5]) }
];
const SPANS = [
	{ days: 1, label: m.contact_newest_day },
	{ days: 7, label: m.contact_last_days },
	{ days: 28, label: () => m.contact_last_weeks(amount(4)) },
	{ days: 56, label: () => m.contact_last_weeks(amount(8)) },
	{ days: 182, label: () => m.contact_last_weeks(amount(26)) }
];

/**
 * The choices of the contact list. Periods end with the newest contact; one that is none of these stays a condition of
 * the address.
 * @param newest day of the newest contact
 */
export function listFilters(
	query: ContactQuery,
	{ queues, newest }: { queues: readonly string[]; newest: number }
): ListFilter[] {
	const address = contactSearch(query);
	const chosen = (name: string) => address.get(name) ?? '';
	const from = (days: number) => isoDate(newest + 1 - days);
	const days = daysText(query) || ALL_TIME;
	return [
		{
			name: 'from',
			label: m.contact_period(),
			value: days,
			options: withOwn(
				[
					{ value: ALL_TIME, label: m.contact_all_time() },
					...SPANS.map(({ days, label }) => ({ value: from(days), label: label() }))
				],
				days,
				() => periodWords(query) ?? m.contact_all_time()
			)
		},
		{
			name: 'queue',
			label: m.contact_queue(),
			value: chosen('queue'),
			options: allOrOne(m.swing_all_queues(), queues)
		},
		{
			name: 'channel',
			label: m.contact_channel(),
			value: chosen('channel'),
			options: [
				{ value: '', label: m.contact_all_channels() },
				...CHANNELS.map((channel) => ({ value: channel, label: channelName(channel) }))
			]
		},
		{
			name: 'kind',
			label: m.contact_kind(),
			value: chosen('kind'),
			options: withOwn(
				[
					{ value: '', label: m.contact_any_kind() },
					...CONTACT_KINDS.map((kind) => ({ value: kind, label: kindWords(kind)?.text ?? kind }))
				],
				chosen('kind'),
				m.contact_several_kinds
			)
		},
		{
			name: 'score',
			label: m.contact_rating(),
			value: chosen('score'),
			options: withOwn(
				SCORES.map(({ value, label }) => ({ value, label: label() })),
				chosen('score'),
				(scores) => m.contact_rated_as({ scores })
			)
		}
	];
}

/** Names to choose one of, or (first) all of them. */
export function allOrOne(all: string, names: readonly string[]): ListFilter['options'] {
	return [{ value: '', label: all }, ...names.map((name) => ({ value: name, label: name }))];
}

/** Keeps a choice that the address makes but the list does not offer. */
export function withOwn(
	options: { value: string; label: string }[],
	value: string,
	label: (value: string) => string
): { value: string; label: string }[] {
	return options.some((option) => option.value === value)
		? options
		: [...options, { value, label: label(value) }];
}
