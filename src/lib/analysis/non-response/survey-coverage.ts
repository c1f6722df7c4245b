import type { AnswerCell } from '$lib/domain/answer-cell';
import type { SiteSettings } from '$lib/domain/site';
import { answerRates } from '../swings/answer-rates';
import { answerWeights } from './answer-weights';

/** Answers from which on a mean is shown. */
const LEAST_ANSWERS = 30;

/** Who was asked, who answered, and what of it. Means are null below 30 answers. */
export type Coverage = {
	invited: number;
	answers: number;
	/** Share of those asked who answered, 0 to 1; null where nobody was asked. */
	rate: number | null;
	/** Mean rating of those who answered. */
	mean: number | null;
	/** The same with every kind of work and length of contact counted as often as it was asked (Little 1986). */
	weightedMean: number | null;
};

/** One level of a dimension against the rest. */
export type LevelCoverage = Coverage & {
	dimension: 'shift' | 'weekend' | 'queue' | 'channel';
	/** Name of the shift, `weekend`, or the number of the queue or channel. */
	level: string;
	restRate: number | null;
	/** The rates differ by more than 5 points or a factor of 1.25: a swing may be one of who answers (METHODS B6). */
	differs: boolean;
};

export type SurveyCoverage = { site: Coverage; levels: LevelCoverage[]; reason: string | null };

type Sums = { invited: number; answers: number; ratings: number; weight: number; weighted: number };

/** Answer rates of the site and of its levels, with and without weighting for who answers. */
export function surveyCoverage(
	cells: readonly AnswerCell[],
	settings: Pick<SiteSettings, 'weekend'>
): SurveyCoverage {
	const weights = answerWeights(cells);
	const sumOf = (within: (cell: AnswerCell) => boolean): Sums => {
		const sums = { invited: 0, answers: 0, ratings: 0, weight: 0, weighted: 0 };
		cells.forEach((cell, row) => {
			if (!within(cell)) return;
			const weight = weights[row] ?? 0;
			sums.invited += cell.invited;
			sums.answers += cell.answers;
			sums.ratings += cell.ratings;
			sums.weight += weight * cell.answers;
			sums.weighted += weight * cell.ratings;
		});
		return sums;
	};
	const all = sumOf(() => true);
	const site = coverageOf(all);
	if (all.invited === 0)
		return { site, levels: [], reason: 'no contact of this period was asked for a rating' };
	const levels = dimensions(settings).flatMap(([dimension, levelOf]) => {
		const names = [...new Set(cells.map(levelOf))].filter((name) => name !== '').sort();
		return names.length === 1 && dimension !== 'weekend'
			? []
			: names.map((level) =>
					levelCoverage(
						dimension,
						level,
						sumOf((cell) => levelOf(cell) === level),
						all
					)
				);
	});
	return { site, levels, reason: null };
}

function dimensions(settings: Pick<SiteSettings, 'weekend'>) {
	const weekend = ({ weekday }: AnswerCell) => settings.weekend.includes(weekday);
	return [
		['shift', ({ shift }: AnswerCell) => shift],
		['weekend', (cell: AnswerCell) => (weekend(cell) ? 'weekend' : '')],
		['queue', ({ queue }: AnswerCell) => (queue > 0 ? String(queue) : '')],
		['channel', ({ channel }: AnswerCell) => String(channel)]
	] as const;
}

function coverageOf({ invited, answers, ratings, weight, weighted }: Sums): Coverage {
	const shown = answers >= LEAST_ANSWERS;
	return {
		...{ invited, answers, rate: invited > 0 ? answers / invited : null },
		mean: shown ? ratings / answers : null,
		weightedMean: shown && weight > 0 ? weighted / weight : null
	};
}

function levelCoverage(
	dimension: LevelCoverage['dimension'],
	level: string,
	own: Sums,
	all: Sums
): LevelCoverage {
	const rates = answerRates({
		...{ inLevel: own.answers, inRest: all.answers - own.answers, rawDifference: null },
		...{ invitedInLevel: own.invited, invitedInRest: all.invited - own.invited }
	});
	return {
		...{ dimension, level, ...coverageOf(own) },
		...{ restRate: rates?.inRest ?? null, differs: rates?.differ ?? false }
	};
}
