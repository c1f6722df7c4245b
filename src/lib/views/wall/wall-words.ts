import { weekdayOf } from '$lib/domain/local-time';
import { clock } from '$lib/flags/wording/duration';
import type { Metric } from '$lib/domain/window';

/** Every sentence of the wall, in one place. */
export const WALL_WORDS = {
	title: 'Wall',
	scenes: {
		now: 'Now',
		consistency: 'Consistency',
		expectation: 'Expectation',
		improvement: 'Improvement'
	},
	empty: 'No contacts yet',
	emptyHint: 'Import a file or send contacts to the API: they show here at once.',
	broken: 'This tile cannot be drawn',
	unread: 'This cannot be read just now',
	few: 'fewer than five people: not shown to everybody',
	noQueue: 'no contacts in this queue',
	notKnown: 'usual not known yet',
	asUsual: 'as usual',
	disconnected: 'Not connected',
	disconnectedSince: 'These numbers are of',
	trying: 'trying again by itself',
	stale: 'stale',
	handle: {
		label: 'Handle time',
		unit: 'typical',
		high: 'longer',
		low: 'shorter'
	},
	contacts: {
		label: 'Contacts',
		unit: 'answered',
		high: 'more than usual',
		low: 'fewer than usual',
		none: 'no contacts today yet'
	},
	satisfaction: {
		label: 'Satisfaction',
		unit: 'of 5',
		high: 'above usual',
		low: 'below usual',
		none: 'no answers in the last two days'
	},
	overServed: {
		label: 'Over-served',
		unit: 'contacts',
		one: 'contact',
		high: 'more than usual',
		low: 'fewer than usual',
		tail: 'by now'
	},
	hours: { label: 'By hour', note: 'handle time', empty: 'too few contacts for a line' },
	index: {
		label: 'Consistency',
		note: 'last 8 weeks',
		pairs: 'in a hundred pairs of customers get the same service',
		likely: 'likely',
		missing: 'No index yet'
	},
	parts: { label: 'What makes it uneven', note: 'share of it', empty: 'Nothing found yet' },
	swings: {
		label: 'Swings',
		empty: 'Nothing could be tested yet',
		notYet: 'none can be judged yet'
	},
	map: {
		name: 'Week by hour',
		label: { csat: 'Satisfaction by hour', 'handle-time': 'Handle time by hour' },
		note: '▼ clearly worse  ▲ clearly better'
	},
	sceneChoice: 'Scenes',
	doors: {
		contacts: 'the contacts behind it',
		displaced: 'the contacts that took the room',
		consistency: 'every comparison',
		map: 'the contacts of every hour',
		since: 'the contacts since then'
	},
	flags: 'Open flags',
	week: {
		displaced: 'Room used up',
		customers: 'customers',
		customer: 'customer',
		exceptions: 'Exceptions made',
		high: 'more than usual',
		low: 'fewer than usual',
		none: 'no whole week yet'
	},
	weeks: {
		label: 'Over-served by week',
		thisWeek: 'this week so far'
	},
	asleep: {
		closed: 'Closed',
		opens: 'opens',
		still: 'Move the mouse to look all the same.'
	},
	gains: {
		label: 'Improve, then hold',
		tile: 'Newest improvement',
		empty: 'No change for the better is known yet',
		text: 'Each is a step for the better: same agents, same kind of work. The mark is what is left of it, the blue range how sure that is.',
		none: 'nothing left',
		all: 'all of it'
	},
	noFlags: 'Nothing open that everybody should know'
} as const;

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const LONG = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

export function weekdayLong(day: number): string {
	return LONG[weekdayOf(day) - 1] ?? '';
}

export function weekdayName(day: number): string {
	return WEEKDAYS[weekdayOf(day) - 1] ?? '';
}

/** A level in its unit: "3:24" or "4.02". */
export function levelText(metric: Metric, value: number): string {
	return metric === 'handle-time' ? clock(value) : value.toFixed(2);
}

export function rangeText(metric: Metric, low: number, high: number): string {
	return `usual ${levelText(metric, low)} – ${levelText(metric, Math.min(high, metric === 'csat' ? 5 : Infinity))}`;
}

/** "since 11:00", with the weekday where it began before the day shown. */
export function sinceText(since: { localDay: number; localHour: number }, today: number): string {
	const day = since.localDay === today ? '' : `${weekdayName(since.localDay)} `;
	return `since ${day}${since.localHour}:00`;
}
