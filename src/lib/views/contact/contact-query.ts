import { CHANNELS, type Channel } from '$lib/domain/contact';
import { dayNumber, isoDate } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import { comparisonText, readComparison, type Comparison } from './comparison';
import { readDays } from './asked-days';
import { hourText, readHourSpan, type HourSpan } from './hour-span';

/** Kinds of judgement that contacts can be listed by. */
export const CONTACT_KINDS = [
	'over-service',
	'struggle',
	'exception',
	'rushed',
	'data-fault'
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

const LOADS = ['peak', 'off-peak'] as const;
const SENIORITIES = ['new', 'others'] as const;

/** Which contacts an address asks for; what is absent does not matter. Names as people know them. */
export type ContactQuery = {
	/** Day numbers, `until` exclusive. */
	from?: number;
	until?: number;
	/** All time is meant, not the period that a list shows unless told otherwise. */
	always?: true;
	queue?: string;
	topic?: string;
	channel?: Channel;
	/** Its agents are those of the last day listed. */
	team?: string;
	/** The agent's id in the source. */
	agent?: string;
	shift?: string;
	weekdays?: readonly Weekday[];
	/** Local hour, 0 to 23. */
	hour?: number;
	/** First and last local hour of a span of hours, both inclusive; goes before days. */
	hours?: HourSpan;
	/** Peak hours of the contact's queue, or the others. */
	load?: (typeof LOADS)[number];
	/** Agents who were new in the days listed, or the others. */
	seniority?: (typeof SENIORITIES)[number];
	/** Only contacts that a swing was measured on. */
	compared?: Comparison;
	/** Day from which on answers were left out of it. */
	answersUntil?: number;
	/** Only days on which the agent has at least so many answers. */
	answersADay?: number;
	/** The handle time is known. */
	timed?: boolean;
	/** The handle time is shorter than so many seconds. */
	under?: number;
	/** A reason for an exception, or a complaint, is recorded. */
	tagged?: boolean;
	/** The source says which agent it was. */
	hasAgent?: boolean;
	kinds?: readonly ContactKind[];
	scores?: readonly number[];
	answered?: boolean;
	rated?: boolean;
	/** Keyed hash of the customer. */
	customer?: string;
	/** Number of the import that wrote them last. */
	batch?: number;
};

/** Whole seconds up to a day; undefined where there are none. */
function secondsIn(text: string | null): number | undefined {
	const seconds = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
	return seconds >= 1 && seconds <= 86_400 ? seconds : undefined;
}

/** A count up to 99; undefined where there is none. */
function fewIn(text: string | null): number | undefined {
	return numbersIn(text, 1, 99)?.[0];
}

/** Numbers of a comma-separated list that lie between two bounds; undefined where there is none. */
function numbersIn(text: string | null, least: number, most: number): number[] | undefined {
	const numbers = (text ?? '')
		.split(',')
		.filter((part) => /^\d{1,2}$/.test(part))
		.map(Number)
		.filter((number) => number >= least && number <= most);
	return numbers.length > 0 ? numbers : undefined;
}

const YES_NO: ReadonlyMap<string | null, boolean> = new Map([
	['yes', true],
	['no', false]
]);

/** Reads an address; what it does not understand it leaves out. */
export function readContactQuery(address: URLSearchParams): ContactQuery {
	const text = (name: string) => address.get(name)?.slice(0, 200) || undefined;
	const { from, until } = readDays(address);
	const kinds = (address.get('kind') ?? '').split(',');
	const known = CONTACT_KINDS.filter((kind) => kinds.includes(kind));
	const always = address.get('from') === 'all';
	return {
		from,
		until,
		...(always && { always }),
		queue: text('queue'),
		topic: text('topic'),
		channel: CHANNELS.find((channel) => channel === address.get('channel')),
		team: text('team'),
		agent: text('agent'),
		shift: text('shift'),
		weekdays: numbersIn(address.get('weekday'), 1, 7) as Weekday[] | undefined,
		hour: numbersIn(address.get('hour'), 0, 23)?.[0],
		hours: readHourSpan(address.get('since'), address.get('upTo')),
		load: LOADS.find((load) => load === address.get('load')),
		seniority: SENIORITIES.find((seniority) => seniority === address.get('seniority')),
		// A comparison is one of some days.
		compared: always ? undefined : readComparison(text('compared')),
		answersUntil: dayNumber(address.get('answersTo') ?? '') ?? undefined,
		answersADay: fewIn(address.get('answersADay')),
		timed: YES_NO.get(address.get('timed')),
		under: secondsIn(address.get('under')),
		tagged: YES_NO.get(address.get('tagged')),
		hasAgent: YES_NO.get(address.get('withAgent')),
		kinds: known.length > 0 ? known : undefined,
		scores: numbersIn(address.get('score'), 1, 5),
		answered: YES_NO.get(address.get('answered')),
		rated: YES_NO.get(address.get('rated')),
		customer: text('customer'),
		batch: /^\d{1,15}$/.test(address.get('batch') ?? '') ? Number(address.get('batch')) : undefined
	};
}

/** The address of a query, without what is absent. */
export function contactSearch(query: ContactQuery): URLSearchParams {
	const address = new URLSearchParams();
	const put = (name: string, value: string | number | undefined) => {
		if (value !== undefined && value !== '') address.set(name, String(value));
	};
	const yesNo = (value: boolean | undefined) =>
		value === undefined ? undefined : value ? 'yes' : 'no';
	put('from', query.from !== undefined ? isoDate(query.from) : query.always && 'all');
	put('to', query.until === undefined ? undefined : isoDate(query.until));
	put('queue', query.queue);
	put('topic', query.topic);
	put('channel', query.channel);
	put('team', query.team);
	put('agent', query.agent);
	put('shift', query.shift);
	put('weekday', query.weekdays?.join(','));
	put('hour', query.hour);
	put('since', query.hours && hourText(query.hours.from));
	put('upTo', query.hours && hourText(query.hours.to));
	put('load', query.load);
	put('seniority', query.seniority);
	put('compared', query.compared && comparisonText(query.compared));
	put('answersTo', query.answersUntil === undefined ? undefined : isoDate(query.answersUntil));
	put('answersADay', query.answersADay);
	put('timed', yesNo(query.timed));
	put('under', query.under);
	put('tagged', yesNo(query.tagged));
	put('withAgent', yesNo(query.hasAgent));
	put('kind', query.kinds?.join(','));
	put('score', query.scores?.join(','));
	put('answered', yesNo(query.answered));
	put('rated', yesNo(query.rated));
	put('customer', query.customer);
	put('batch', query.batch);
	return address;
}

/** Where the contacts behind a number are listed. */
export function contactsHref(query: ContactQuery): string {
	const address = contactSearch(query).toString();
	return address ? `/contacts?${address}` : '/contacts';
}

/** A query that names no days means those since the start of a period, unless it asks for all time, one customer or one import. */
export function withPeriod(query: ContactQuery, period: Period | null): ContactQuery {
	const named = query.from !== undefined || query.until !== undefined || query.hours !== undefined;
	const whole = query.customer !== undefined || query.batch !== undefined;
	return period === null || named || query.always || whole
		? query
		: { ...query, from: period.from };
}
