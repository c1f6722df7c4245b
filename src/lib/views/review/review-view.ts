import { expectedFalseSwings } from '$lib/analysis/swings/expected-false-swings';
import { isoWeekName } from '$lib/domain/iso-week';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { clock } from '$lib/flags/wording/duration';
import type { ChartEvent } from '../chart/chart-events';
import { momentIn } from '../format/date';
import type { PublishedBasis } from './published-basis';
import { isWeekOver } from './finished-week';
import { reviewFigures, type ReviewFigure } from './review-figure';
import { reviewFlag, type ReviewFlag } from './review-flag';
import { stepOf, type ReviewStep } from './review-step';
import { monthPoints, sameDays, weekPoints, type ReviewDay, type SpanPoint } from './review-span';
import { swingLines, type SwingLine } from './review-swings';

/** A contact of the ledger. */
export type LedgerContact = {
	contactId: string;
	startedAt: number;
	handleMs: number;
	typicalMs: number;
	displaced: number;
	queue: string | null;
	topic: string | null;
};

export type ReviewInput = {
	site: { name: string; zone: string };
	weekend: readonly Weekday[];
	falseDiscoveryRate: number;
	/** Monday of the week. */
	monday: number;
	/** Day of the newest contact. */
	newestDay: number;
	/** The day that it is where the site is: it is not over. */
	today: number;
	/** What happened in that year. */
	events?: readonly ChartEvent[];
	/** A year of days up to the week's end. */
	days: readonly ReviewDay[];
	/** Flags that speak of something of this week, ordinary contacts' flags left out. */
	flags: readonly { flagId: string; kind: string; sentence: string; evidence: unknown }[];
	ledger: {
		overServed: number;
		displaced: number;
		exceptions: number;
		worst: readonly LedgerContact[];
	};
	/** Findings of the newest window, with its days; null where it does not speak of this week. */
	findings: {
		from: number;
		until: number;
		swings: readonly SwingEvidence[];
		improvements: readonly ImprovementEvidence[];
	} | null;
};

/** A weekly review, ready to draw and to freeze. */
export type ReviewView = {
	week: string;
	site: { name: string; zone: string };
	from: number;
	until: number;
	/** The data go on after this week. */
	complete: boolean;
	/** Days that the numbers rest on: of a week that is not over those that are; null where none is. */
	counted?: Period | null;
	figures: ReviewFigure[];
	flags: ReviewFlag[];
	ledger: {
		overServed: number;
		displaced: number;
		exceptions: number;
		worst: {
			contactId: string;
			when: string;
			/** Epoch milliseconds; reviews published earlier have its words alone. */
			startedAt?: number;
			/** Of its words, where it is not the reader's. */
			lang?: 'en';
			work: string;
			handle: string;
			typical: string;
			displaced: number;
		}[];
	};
	swings: SwingLine[] | null;
	tested: number;
	/** How many of the swings are expected to be chance at most; reviews published earlier do not have it. */
	byChance?: number;
	/** Days that swings and improvements rest on. */
	window: { from: number; until: number } | null;
	improvements: ReviewStep[] | null;
	weeks: SpanPoint[];
	months: SpanPoint[];
	/** What happened; reviews published earlier do not have it. */
	events?: readonly ChartEvent[];
	/** Only of what is published; reviews published earlier do not have it. */
	basis?: PublishedBasis;
};

const WEEKS = 6;
const MONTHS = 12;

/** Puts a weekly review together: a function of what is stored about the week. */
export function reviewView(input: ReviewInput): ReviewView {
	const { site, monday, days, findings, ledger } = input;
	const swings = findings && swingLines(findings.swings, findings, input.weekend);
	const complete = isWeekOver(monday, input.newestDay);
	const until = complete ? monday + 7 : Math.min(input.newestDay + 1, input.today);
	const counted = until > monday ? { from: monday, until } : null;
	const weeks = weekPoints(
		days.filter(({ day }) => day < until),
		monday,
		WEEKS + 1
	);
	return {
		week: isoWeekName(monday),
		site,
		from: monday,
		until: monday + 7,
		complete,
		counted,
		// While no day of the week is over, its numbers are said, and compared with nothing.
		figures: reviewFigures(
			counted ? sameDays(days, counted, WEEKS + 1) : weekPoints(days, monday, 1),
			days.some(({ day, csat }) => day >= monday - 7 * WEEKS && csat.some((n) => n > 0))
		),
		flags: input.flags.map(reviewFlag),
		ledger: {
			...ledger,
			worst: ledger.worst.map((contact) => ({
				...{ contactId: contact.contactId, startedAt: contact.startedAt },
				when: momentIn(site.zone, contact.startedAt),
				work: [contact.topic, contact.queue].filter(Boolean).join(', '),
				handle: clock(contact.handleMs / 1000),
				typical: clock(contact.typicalMs / 1000),
				displaced: contact.displaced
			}))
		},
		swings,
		window: findings && { from: findings.from, until: findings.until },
		tested: findings?.swings[0]?.tested ?? 0,
		byChance: expectedFalseSwings(swings?.length ?? 0, input.falseDiscoveryRate),
		improvements: findings && findings.improvements.map(stepOf),
		weeks: weeks.slice(1),
		months: monthPoints(days, Math.min(monday + 7, input.newestDay + 1), MONTHS),
		events: input.events ?? []
	};
}
