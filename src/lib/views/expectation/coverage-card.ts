import { CHANNELS, type Channel } from '$lib/domain/contact';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { LevelCoverage } from '$lib/analysis/non-response/survey-coverage';
import { becauseWords } from '$lib/flags/wording/because-words';
import { shiftName } from '$lib/flags/wording/shift-name';
import { m } from '$lib/i18n/compiled/messages';
import { ANALYSED } from '../contact/analysed';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { amount, decimal, share, signedDecimal, whole } from '../format/number';
import { channelName } from '../shared-words/channel-name';
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

/** @param weekend the site's weekend days */
export function coverageCard(
	{ period, evidence }: Dated<StoredCoverage>,
	weekend: readonly Weekday[]
): CoverageCard {
	const { site, levels, reason, customers } = evidence;
	// Where nobody ever answered, nobody was asked either: a centre without surveys is not one of silent customers.
	if (site.answers === 0 && site.rate !== null)
		return { ...NOBODY, sentence: m.coverage_no_answers() };
	return {
		rate: site.rate === null ? null : share(site.rate, 1),
		sentence:
			site.rate === null
				? m.coverage_untold({ reason: becauseWords(reason) })
				: m.coverage_asked({
						answers: m.counts_answers(amount(site.answers)),
						contacts: m.counts_contacts(amount(site.invited))
					}),
		silent:
			customers.asked === 0
				? null
				: m.coverage_silent({
						silent: whole(customers.silent),
						customers: m.counts_customers(amount(customers.asked)),
						share: share(customers.silent / customers.asked)
					}),
		weighted: weightedSentence(site),
		rows: levels.map((level) => rowOf(level, period, weekend))
	};
}

function weightedSentence({ mean, weightedMean }: StoredCoverage['site']): string | null {
	if (mean === null || weightedMean === null) return null;
	const moved = weightedMean - mean;
	const of = { mean: decimal(mean, 2) };
	return Math.abs(moved) < 0.005
		? m.coverage_weighted_same(of)
		: m.coverage_weighted_moves({ ...of, by: signedDecimal(moved, 2) });
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
			return m.swing_shift({ level: shiftName(level) });
		case 'weekend':
			return m.swing_weekend();
		case 'queue':
			return m.coverage_queue({ level });
		case 'channel':
			return m.coverage_channel({ channel: channelName(channelOf(level)) });
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
