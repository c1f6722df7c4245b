import { m } from '$lib/i18n/compiled/messages';
import type { ControlLimits, LineInBand } from './line-in-band';
import { unitWords } from './unit-words';

/** What the lines of a control chart are called beside them, each with its value; `target` null where there is none. */
export function limitWords(
	{ centre, low, high, trial, target }: ControlLimits,
	unit: LineInBand['unit']
): { low: string; centre: string; high: string; target: string | null } {
	const limit = trial ? m.chart_trial_limit() : m.chart_limit();
	const named = (name: string, value: number) => `${name} ${unitWords(unit, value)}`;
	return {
		low: named(limit, low),
		centre: named(m.chart_centre(), centre),
		high: named(limit, high),
		target: target === undefined ? null : m.chart_target({ target: unitWords(unit, target) })
	};
}
