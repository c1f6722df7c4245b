import { CHANNELS } from '$lib/domain/contact';
import { isoDateWords } from '$lib/flags/wording/date';
import { isoDate } from '$lib/domain/iso-date';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import { kindWords } from '../shared-words/kind-words';
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
	{ value: '', label: 'any rating' },
	{ value: '1,2', label: 'rated 1 or 2' },
	{ value: '3', label: 'rated 3' },
	{ value: '4,5', label: 'rated 4 or 5' }
];
const SPANS = [
	{ days: 1, label: 'newest day' },
	{ days: 7, label: 'last 7 days' },
	{ days: 28, label: 'last 4 weeks' },
	{ days: 56, label: 'last 8 weeks' },
	{ days: 182, label: 'last 26 weeks' }
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
	return [
		{
			name: 'from',
			label: 'Period',
			value: chosen('from') || ALL_TIME,
			options: withOwn(
				[
					{ value: ALL_TIME, label: 'all time' },
					...SPANS.map(({ days, label }) => ({ value: from(days), label }))
				],
				chosen('from') || ALL_TIME,
				(value) => `since ${isoDateWords(value)}`
			)
		},
		{
			name: 'queue',
			label: 'Queue',
			value: chosen('queue'),
			options: [
				{ value: '', label: 'all queues' },
				...queues.map((queue) => ({ value: queue, label: queue }))
			]
		},
		{
			name: 'channel',
			label: 'Channel',
			value: chosen('channel'),
			options: [
				{ value: '', label: 'all channels' },
				...CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))
			]
		},
		{
			name: 'kind',
			label: 'Kind',
			value: chosen('kind'),
			options: withOwn(
				[
					{ value: '', label: 'ordinary and unusual' },
					...CONTACT_KINDS.map((kind) => ({ value: kind, label: kindWords(kind)?.text ?? kind }))
				],
				chosen('kind'),
				() => 'several kinds'
			)
		},
		{
			name: 'score',
			label: 'Rating',
			value: chosen('score'),
			options: withOwn(SCORES, chosen('score'), (value) => `rated ${value}`)
		}
	];
}

/** Keeps a choice that the address makes but the list does not offer. */
function withOwn(
	options: { value: string; label: string }[],
	value: string,
	label: (value: string) => string
): { value: string; label: string }[] {
	return options.some((option) => option.value === value)
		? options
		: [...options, { value, label: label(value) }];
}
