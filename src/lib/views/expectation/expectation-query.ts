import type { Period } from '$lib/domain/period';
import {
	contactSearch,
	readContactQuery,
	withPeriod,
	type ContactQuery
} from '../contact/contact-query';
import type { StoredDrift } from './stored-expectation';

/** What an address narrows the screen to. */
export type ExpectationQuery = {
	/** The contacts whose excess is shown: which work, whose, and when; the newest period where no days are named. */
	of: ContactQuery;
	/** The address names anything at all. */
	narrowed: boolean;
};

/** Of a contact's conditions, those that say which work it was, whose, and when. */
export function readExpectationQuery(address: URLSearchParams, period: Period): ExpectationQuery {
	const { from, until, always, queue, topic, channel, team, agent, ...more } =
		readContactQuery(address);
	const { shift, weekdays, hour, load, seniority } = more;
	const asked: ContactQuery = {
		...{ from, until, queue, topic, channel, team, agent },
		...{ shift, weekdays, hour, load, seniority },
		...(always && { always })
	};
	return {
		of: withPeriod(asked, period),
		narrowed: contactSearch(asked).size > 0
	};
}

/** The address of the screen for a query. */
export function expectationHref(query: ContactQuery): string {
	const address = contactSearch(query);
	return address.size > 0 ? `/expectation?${address}` : '/expectation';
}

/** The kinds of work that are asked for. */
export function chosenDrifts<Drift extends Pick<StoredDrift, 'queue' | 'topic' | 'channel'>>(
	drifts: readonly Drift[],
	{ queue, topic, channel }: Pick<ContactQuery, 'queue' | 'topic' | 'channel'>
): Drift[] {
	return drifts.filter(
		(drift) =>
			(queue === undefined || drift.queue === queue) &&
			(topic === undefined || drift.topic === topic) &&
			(channel === undefined || drift.channel === channel)
	);
}
