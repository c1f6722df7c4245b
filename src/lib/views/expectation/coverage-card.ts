import { CHANNELS, type Channel } from '$lib/domain/contact';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { LevelCoverage } from '$lib/analysis/non-response/survey-coverage';
import { ANALYSED } from '../contact/analysed';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { counted, decimal, share, signedDecimal, whole } from '../format/number';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import type { Dated, StoredCoverage } from './stored-expectation';

/** One level of who answers. */
export type CoverageRow = {
	key: string;
	name: string;
	rate: string;
	/** Answer rate of everybody else. */
	rest: string;
	answers: string;
	mean: string;
	weighted: string;
	/** Its answer rate is so different that satisfaction may differ by who answers. */
	differs: boolean;
	href: string;
};

/** Who answers surveys, as the screen shows it. */
export type CoverageCard = {
	/** "17.3 %"; null where nobody was asked. */
	rate: string | null;
	sentence: string;
	/** Customers who never answered. */
	silent: string | null;
	/** The mean of those who answered, and as if all kinds of contact had answered alike. */
	weighted: string | null;
	rows: CoverageRow[];
};

const NOBODY = { rate: null, silent: null, weighted: null, rows: [] };
const NO_ANSWERS =
	'No answer to a survey is known in these weeks, so nothing can be said of who answers. Answers come with a survey file or through the API.';

/** @param weekend the site's weekend days */
export function coverageCard(
	{ period, evidence }: Dated<StoredCoverage>,
	weekend: readonly Weekday[]
): CoverageCard {
	const { site, levels, reason, customers } = evidence;
	// Where nobody ever answered, nobody was asked either: a centre without surveys is not one of silent customers.
	if (site.answers === 0 && site.rate !== null) return { ...NOBODY, sentence: NO_ANSWERS };
	return {
		rate: site.rate === null ? null : share(site.rate, 1),
		sentence:
			site.rate === null
				? `Not enough to say who answers, because ${reason ?? 'there is no figure'}.`
				: `${counted(site.answers, 'answer', 'answers')} of ${counted(site.invited, 'contact', 'contacts')} asked for one.`,
		silent:
			customers.asked === 0
				? null
				: `${whole(customers.silent)} of ${counted(customers.asked, 'customer', 'customers')} asked never answered (${share(customers.silent / customers.asked)}): nothing here speaks for them.`,
		weighted: weightedSentence(site),
		rows: levels.map((level) => rowOf(level, period, weekend))
	};
}

function weightedSentence({ mean, weightedMean }: StoredCoverage['site']): string | null {
	if (mean === null || weightedMean === null) return null;
	const moved = weightedMean - mean;
	const by = Math.abs(moved) < 0.005 ? 'does not move' : `moves by ${signedDecimal(moved, 2)}`;
	return `Satisfaction of those who answered is ${decimal(mean, 2)}; it ${by} when every kind and length of contact counts as often as it was asked.`;
}

function rowOf(level: LevelCoverage, period: Period, weekend: readonly Weekday[]): CoverageRow {
	const rating = (value: number | null) => (value === null ? '–' : decimal(value, 2));
	const rate = (value: number | null) => (value === null ? '–' : share(value, 1));
	return {
		key: `${level.dimension}:${level.level}`,
		name: nameOf(level),
		...{ rate: rate(level.rate), rest: rate(level.restRate), answers: whole(level.answers) },
		...{ mean: rating(level.mean), weighted: rating(level.weightedMean), differs: level.differs },
		href: contactsHref({ ...period, ...contactsOf(level, weekend), ...ANALYSED, rated: true })
	};
}

function channelOf(name: string): Channel {
	return CHANNELS.find((channel) => channel === name) ?? 'other';
}

function nameOf({ dimension, level }: LevelCoverage): string {
	switch (dimension) {
		case 'shift':
			return `${level} shift`;
		case 'weekend':
			return 'Weekend';
		case 'queue':
			return `Queue ${level}`;
		case 'channel':
			return `By ${CHANNEL_WORDS[channelOf(level)]}`;
	}
}

function contactsOf(
	{ dimension, level }: LevelCoverage,
	weekend: readonly Weekday[]
): ContactQuery {
	switch (dimension) {
		case 'shift':
			return { shift: level };
		case 'weekend':
			return { weekdays: weekend };
		case 'queue':
			return { queue: level };
		case 'channel':
			return { channel: channelOf(level) };
	}
}
