import { m } from '$lib/i18n/compiled/messages';
import { FLAG_KINDS, FLAG_STATUSES, type FlagKind, type FlagStatus } from '$lib/flags/flag';

/** How many days back a list reaches. */
export const FLAG_SPANS = {
	'7': m.flags_days_7,
	'28': m.flags_days_28,
	'56': m.flags_days_56,
	all: m.flags_days_all
} as const;
/** In the place of an owner's name: flags that nobody looks after. No owner is called so. */
export const NOBODY = '-';
export type FlagSpan = keyof typeof FLAG_SPANS;

/** Which flags an address asks for; what is absent does not matter. */
export type FlagQuery = {
	kind?: FlagKind;
	/** `open` unless the address says otherwise; undefined: every status. */
	status?: FlagStatus;
	/** Name of a queue. */
	queue?: string;
	/** The agent's id in the source. */
	agent?: string;
	/** Who looks after them; NOBODY: those that nobody does. */
	owner?: string;
	/** Whether the agent has answered. */
	answered?: 'yes' | 'no';
	/** What the flags speak of, e.g. the key of a swing. */
	subject?: string;
	/** The last eight weeks unless the address says otherwise. */
	days: FlagSpan;
	cursor?: string;
	/** The flag beside the list. */
	flag?: string;
};

/** Reads an address; what it does not understand it leaves out. */
export function readFlagQuery(address: URLSearchParams): FlagQuery {
	const text = (name: string) => address.get(name)?.slice(0, 300) || undefined;
	const status = address.get('status');
	const answered = address.get('answered');
	return {
		kind: FLAG_KINDS.find((kind) => kind === address.get('kind')),
		status:
			status === 'all' ? undefined : (FLAG_STATUSES.find((known) => known === status) ?? 'open'),
		queue: text('queue'),
		agent: text('agent'),
		owner: text('owner'),
		...((answered === 'yes' || answered === 'no') && { answered }),
		subject: text('subject'),
		days:
			(Object.keys(FLAG_SPANS) as FlagSpan[]).find((days) => days === address.get('days')) ?? '56',
		cursor: text('cursor'),
		flag: text('flag')
	};
}

/** The search part of an address, without what is absent or usual; empty or with its question mark. */
export function flagSearch(query: FlagQuery): string {
	const address = new URLSearchParams();
	const { status, days, ...rest } = query;
	if (status !== 'open') address.set('status', status ?? 'all');
	if (days !== '56') address.set('days', days);
	for (const [name, value] of Object.entries(rest)) if (value) address.set(name, value);
	const text = address.toString();
	return text ? `?${text}` : '';
}

/** Where a list of flags is. */
export function flagsHref(query: FlagQuery): string {
	return `/flags${flagSearch(query)}`;
}
