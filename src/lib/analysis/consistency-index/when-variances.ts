import type { AnalysisWindow } from '$lib/domain/window';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { sumByGroup } from '../segment-effects/sum-by-group';
import { dayCells, type DayCells } from '../swings/day-cells';
import { hypotheses, type Hypothesis } from '../swings/hypotheses';
import { matchedSwing } from '../swings/matched-swing';
import { isNotEnough } from '../swings/not-enough';

/** Variance of expected service that comes with a time of the week or with load, by METHODS D3. */
export type WhenVariances = { weekend: number; shift: number; load: number };

/** beta^2 less its own noise, and the share of contacts in the level; 0 where it cannot be estimated. */
function squareOf(cells: DayCells, { side, stratum, strata }: Hypothesis) {
	const swing = matchedSwing({ ...cells, level: side, stratum, strata });
	const [rest = 0, level = 0] = sumByGroup(side, cells.n, 2);
	const share = rest + level > 0 ? level / (rest + level) : 0;
	return { share, square: isNotEnough(swing) ? 0 : Math.max(0, swing.beta ** 2 - swing.se ** 2) };
}

/**
 * Variances p (1 - p) max(0, beta^2 - se^2) of matched swings. A level against the rest lies (1 - p) beta from the mean
 * of all, so several levels together make sum p (1 - p)^2 (beta^2 - se^2), which is the same for two.
 */
export function whenVariances(
	scope: ScopeCells,
	window: Pick<AnalysisWindow, 'period' | 'settings' | 'shifts'>
): WhenVariances {
	const cells = dayCells(scope, window);
	const all = hypotheses(cells, window);
	const variance = (dimension: Hypothesis['dimension']) => {
		const found = all.filter((h) => h.dimension === dimension).map((h) => squareOf(cells, h));
		const several = found.length > 1;
		return found.reduce(
			(sum, { share: p, square }) => sum + p * (1 - p) * (several ? 1 - p : 1) * square,
			0
		);
	};
	return { weekend: variance('weekend'), shift: variance('shift'), load: variance('load') };
}
