import type { SourceDay } from './source-day';

const COUNTED = [
	...(['contacts', 'answered', 'agents', 'topics', 'customers', 'handled', 'talks'] as const),
	...(['holds', 'wraps', 'waits', 'csats', 'atMidnight', 'lnSum'] as const)
] as const;

/** Days of a source put together. */
export type Tally = Record<(typeof COUNTED)[number], number> & {
	/** Contacts whose queue is named. */
	queued: number;
	/** How often each length at which after-contact work may be cut off occurred, by milliseconds. */
	caps: Map<number, number>;
};

/** @param days of any number of queues */
export function tallyOf(days: readonly SourceDay[]): Tally {
	const tally = emptyTally();
	for (const day of days) {
		for (const name of COUNTED) tally[name] += day[name];
		if (day.queueId !== 0) tally.queued += day.contacts;
		if (day.capMs !== null) addTo(tally.caps, day.capMs, day.atCap);
	}
	return tally;
}

export function joinedTallies(tallies: Iterable<Tally>): Tally {
	const joined = emptyTally();
	for (const tally of tallies) {
		for (const name of COUNTED) joined[name] += tally[name];
		joined.queued += tally.queued;
		for (const [ms, count] of tally.caps) addTo(joined.caps, ms, count);
	}
	return joined;
}

function emptyTally(): Tally {
	return {
		...{ contacts: 0, answered: 0, agents: 0, topics: 0, customers: 0, handled: 0, talks: 0 },
		...{ holds: 0, wraps: 0, waits: 0, csats: 0, atMidnight: 0, lnSum: 0, queued: 0 },
		caps: new Map()
	};
}

function addTo(counts: Map<number, number>, key: number, count: number): void {
	counts.set(key, (counts.get(key) ?? 0) + count);
}
