import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { WEEKDAY_NAMES } from '$lib/flags/wording/weekday';

/** Which contacts are in the level of a swing. */
export function inLevel(
	{ dimension, level }: SwingEvidence,
	weekend: readonly Weekday[]
): ContactQuery {
	switch (dimension) {
		case 'shift':
			return { shift: level };
		case 'weekend':
			return { weekdays: weekend };
		case 'weekday': {
			const weekday = WEEKDAY_NAMES.findIndex((name) => name === level) + 1;
			return weekday > 0 ? { weekdays: [weekday as Weekday] } : {};
		}
		case 'load':
			return { load: 'peak' };
		case 'seniority':
			return { seniority: 'new' };
	}
}

/**
 * The addresses of the contacts that a swing was measured on: of agents who could be compared, in the level and in the
 * rest, and those of the level alone.
 * @param period of the review that found it
 */
export function swingContacts(
	swing: SwingEvidence,
	{ from, until }: Period,
	weekend: readonly Weekday[]
): { all: string; level: string } {
	const { scope, metric, dimension, level, answersUntil } = swing;
	const all: ContactQuery = {
		...{ from, until },
		...(scope.startsWith('queue:') && { queue: scope.slice('queue:'.length) }),
		compared: { metric, dimension, level },
		...(typeof answersUntil === 'number' && { answersUntil })
	};
	return {
		all: contactsHref(all),
		level: contactsHref({ ...all, ...inLevel(swing, weekend) })
	};
}
