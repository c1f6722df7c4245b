import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { momentIn } from '../format/date';
import { retoldFigure } from './review-figure';
import { reviewFlag } from './review-flag';
import { reviewStep } from './review-step';
import { monthLabel } from './review-span';
import { retoldSwing } from './review-swings';
import type { ReviewView } from './review-view';

/**
 * A review as it was frozen, in the language of who reads: it was written in English, and its sentences are made anew of
 * the figures that it kept. What it kept as a sentence only stays English, and says so.
 */
export function retoldReview(frozen: ReviewView): ReviewView {
	if (readerLanguage() === FIRST_LANGUAGE) return frozen;
	const { figures, flags, ledger, swings, improvements, weeks, months, site } = frozen;
	const week = weeks.at(-1);
	return {
		...frozen,
		figures: week ? figures.map((figure) => retoldFigure(figure, week)) : figures,
		flags: flags.map(reviewFlag),
		ledger: {
			...ledger,
			worst: ledger.worst.map((contact) =>
				contact.startedAt === undefined
					? { ...contact, lang: 'en' }
					: { ...contact, when: momentIn(site.zone, contact.startedAt) }
			)
		},
		swings: swings && swings.map(retoldSwing),
		improvements: improvements && improvements.map(reviewStep),
		months: months.map((month) => ({ ...month, label: monthLabel(month.from) }))
	};
}
