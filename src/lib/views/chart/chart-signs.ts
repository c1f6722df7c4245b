import { assuranceOf, variationOf } from '$lib/analysis/weekly-limits/chart-signs';
import { m } from '$lib/i18n/compiled/messages';
import type { Standing } from '../shared-words/standing';
import type { LineInBand } from './line-in-band';
import { unitWords } from './unit-words';

/** A sign beside a control chart: shape, word and colour. */
export type ChartSign = { standing: Standing; shape: string; word: string };

const ASSURANCE = {
	met: { standing: 'better', shape: '✓', word: m.chart_target_met },
	missed: { standing: 'worse', shape: '✗', word: m.chart_target_missed },
	'hit-or-miss': { standing: 'unclear', shape: '~', word: m.chart_target_either }
} as const;

/** The signs of variation and of assurance of a control chart; none without limits, the second only with a target. */
export function chartSigns({ limits, unit, points }: LineInBand): ChartSign[] {
	if (!limits) return [];
	const known = points.filter(({ value }) => value !== null);
	const variation = variationOf(known.map(({ standing }) => standing));
	if (!variation) return [];
	const last = known.at(-1)?.value ?? limits.centre;
	const shape = variation === 'common' ? '=' : last > limits.centre ? '▲' : '▼';
	const word = {
		...{ common: m.chart_common, better: m.chart_special_better, worse: m.chart_special_worse }
	}[variation]();
	const { target } = limits;
	const assurance = target === undefined ? null : assuranceOf(limits, target);
	const signs: ChartSign[] = [
		{ standing: variation === 'common' ? 'usual' : variation, shape, word }
	];
	if (assurance && target !== undefined) {
		const { word: said, ...drawn } = ASSURANCE[assurance];
		signs.push({ ...drawn, word: said({ target: unitWords(unit, target) }) });
	}
	return signs;
}
