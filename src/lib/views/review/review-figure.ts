import { clock } from '$lib/flags/wording/duration';
import { counted, decimal, share, whole } from '../format/number';
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
	label: string;
	of: (point: SpanPoint) => number | null;
	text: (value: number) => string;
	n: (point: SpanPoint) => string;
	/** 1: more is better, -1: less is better, 0: neither. */
	good: 1 | -1 | 0;
};

const MEASURES: readonly Measure[] = [
	{
		key: 'contacts',
		label: 'Contacts',
		of: ({ summary }) => summary.contacts,
		text: whole,
		n: () => '',
		good: 0
	},
	{
		key: 'median',
		label: 'Handle time, median',
		of: ({ summary }) => summary.handleTime.median,
		text: clock,
		n: ({ summary }) => counted(summary.handleTime.n, 'contact', 'contacts'),
		good: -1
	},
	{
		key: 'mean',
		label: 'Handle time, mean',
		of: ({ summary }) => summary.handleTime.mean,
		text: clock,
		n: ({ summary }) => counted(summary.handleTime.n, 'contact', 'contacts'),
		good: -1
	},
	{
		key: 'csat',
		label: 'Satisfaction',
		of: ({ summary }) => summary.csat.mean,
		text: (value) => decimal(value, 2),
		n: ({ summary }) => counted(summary.csat.n, 'answer', 'answers'),
		good: 1
	},
	{
		key: 'coverage',
		label: 'Surveys answered',
		of: ({ summary: { csat } }) => (csat.invited > 0 ? csat.n / csat.invited : null),
		text: (value) => share(value, 1),
		n: ({ summary }) => `${whole(summary.csat.n)} of ${whole(summary.csat.invited)}`,
		good: 0
	}
];

/**
 * The figures of a week against the range of the weeks before.
 * @param weeks ascending, the week itself last
 */
export function reviewFigures(weeks: readonly SpanPoint[]): ReviewFigure[] {
	const now = weeks.at(-1);
	if (!now) return [];
	// Weeks before the first contact are no weeks without work.
	const begun = weeks.findIndex(({ summary }) => summary.contacts > 0);
	const isRated = weeks.some(({ summary }) => summary.csat.n > 0);
	return MEASURES.filter(({ key }) => key !== 'coverage' || isRated).map(
		({ key, label, of, text, n, good }) => {
			const value = of(now);
			const past = weeks.slice(Math.max(0, begun), -1).flatMap((week) => of(week) ?? []);
			const low = Math.min(...past);
			const high = Math.max(...past);
			const before =
				past.length < FEWEST_WEEKS ? null : { low, high, text: `${text(low)} – ${text(high)}` };
			return {
				...{ key, label, value, text: value === null ? 'unknown' : text(value), n: n(now), before },
				...standing(value, before, good)
			};
		}
	);
}

/** A range of fewer weeks says nothing. */
const FEWEST_WEEKS = 4;

function standing(
	value: number | null,
	before: ReviewFigure['before'],
	good: 1 | -1 | 0
): Pick<ReviewFigure, 'standing' | 'word' | 'rises'> {
	if (value === null || !before) return { standing: 'unclear', word: '', rises: false };
	const side = value > before.high ? 1 : value < before.low ? -1 : 0;
	if (side === 0) return { standing: 'usual', word: 'within the weeks before', rises: false };
	return {
		standing: good === 0 ? 'usual' : side === good ? 'better' : 'worse',
		rises: side > 0,
		word: side > 0 ? 'above the weeks before' : 'below the weeks before'
	};
}
