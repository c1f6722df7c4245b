import { clock } from '$lib/flags/wording/duration';
import { m } from '$lib/i18n/compiled/messages';
import { amount, decimal, share, whole } from '../format/number';
import type { SpanPoint } from './review-span';

/** One number of the week against the weeks before it. */
export type ReviewFigure = {
	key: string;
	label: string;
	/** Raw, for comparison with what was published; null: unknown. */
	value: number | null;
	text: string;
	/** How many it rests on. */
	n: string;
	/** Lowest and highest of the weeks before. */
	before: { low: number; high: number; text: string } | null;
	standing: 'better' | 'worse' | 'usual' | 'unclear';
	word: string;
	/** Above the weeks before. */
	rises: boolean;
};

type Measure = {
	key: string;
	label: () => string;
	of: (point: SpanPoint) => number | null;
	text: (value: number) => string;
	n: (point: SpanPoint) => string;
	/** 1: more is better, -1: less is better, 0: neither. */
	good: 1 | -1 | 0;
};

const MEASURES: readonly Measure[] = [
	{
		key: 'contacts',
		label: m.review_contacts,
		of: ({ summary }) => summary.contacts,
		text: whole,
		n: () => '',
		good: 0
	},
	{
		key: 'median',
		label: m.review_median,
		of: ({ summary }) => summary.handleTime.median,
		text: clock,
		n: ({ summary }) => m.counts_contacts(amount(summary.handleTime.n)),
		good: -1
	},
	{
		key: 'mean',
		label: m.review_mean,
		of: ({ summary }) => summary.handleTime.mean,
		text: clock,
		n: ({ summary }) => m.counts_contacts(amount(summary.handleTime.n)),
		good: -1
	},
	{
		key: 'p90',
		label: m.review_p90,
		of: ({ summary }) => summary.handleTime.p90,
		text: clock,
		n: ({ summary }) =>
			m.review_nine_in_ten({ contacts: m.counts_contacts(amount(summary.handleTime.n)) }),
		good: -1
	},
	{
		key: 'csat',
		label: m.review_csat,
		of: ({ summary }) => summary.csat.mean,
		text: (value) => decimal(value, 2),
		n: ({ summary }) => m.counts_answers(amount(summary.csat.n)),
		good: 1
	},
	{
		key: 'coverage',
		label: m.review_coverage,
		of: ({ summary: { csat } }) => (csat.invited > 0 ? csat.n / csat.invited : null),
		text: (value) => share(value, 1),
		n: ({ summary }) =>
			m.review_of({ part: whole(summary.csat.n), all: whole(summary.csat.invited) }),
		good: 0
	}
];

/**
 * The figures of a week against the range of the weeks before.
 * @param weeks ascending, the week itself last
 * @param isRated whether somebody answers surveys here, if not in these weeks
 */
export function reviewFigures(weeks: readonly SpanPoint[], isRated: boolean): ReviewFigure[] {
	const now = weeks.at(-1);
	if (!now) return [];
	// Weeks before the first contact are no weeks without work.
	const begun = weeks.findIndex(({ summary }) => summary.contacts > 0);
	return MEASURES.filter(({ key }) => key !== 'coverage' || isRated).map((measure) => {
		const { of, good } = measure;
		const value = of(now);
		const past = weeks.slice(Math.max(0, begun), -1).flatMap((week) => of(week) ?? []);
		const low = Math.min(...past);
		const high = Math.max(...past);
		const range = past.length < FEWEST_WEEKS ? null : { low, high };
		return { ...said(measure, value, range, now), ...standing(value, range, good) };
	});
}

/** A figure that was frozen, to who reads another language than it was written in. @param week that it is of */
export function retoldFigure(figure: ReviewFigure, week: SpanPoint): ReviewFigure {
	const { key, value, before } = figure;
	const measure = MEASURES.find((one) => one.key === key);
	if (!measure) return figure;
	const told = said(measure, value, before, week);
	return { ...figure, ...told, ...standing(value, before, measure.good) };
}

type Range = { low: number; high: number } | null;

function said(
	{ key, label, text, n }: Measure,
	value: number | null,
	range: Range,
	week: SpanPoint
) {
	return {
		...{ key, label: label(), value, n: n(week) },
		text: value === null ? m.review_unknown() : text(value),
		before: range && {
			...{ low: range.low, high: range.high },
			text: `${text(range.low)} – ${text(range.high)}`
		}
	};
}

/** A range of fewer weeks says nothing. */
const FEWEST_WEEKS = 4;

function standing(
	value: number | null,
	before: Range,
	good: 1 | -1 | 0
): Pick<ReviewFigure, 'standing' | 'word' | 'rises'> {
	if (value === null || !before) return { standing: 'unclear', word: '', rises: false };
	const side = value > before.high ? 1 : value < before.low ? -1 : 0;
	if (side === 0) return { standing: 'usual', word: m.review_within(), rises: false };
	return {
		standing: good === 0 ? 'usual' : side === good ? 'better' : 'worse',
		rises: side > 0,
		word: side > 0 ? m.review_above() : m.review_below()
	};
}

/** The sign of a figure that is outside the weeks before, and neither good nor bad by that; else its standing's own. */
export function figureSign({
	standing,
	value,
	before
}: Pick<ReviewFigure, 'standing' | 'value' | 'before'>): string | undefined {
	if (standing !== 'usual' || value === null || !before) return undefined;
	return value > before.high ? '▲' : value < before.low ? '▼' : undefined;
}
