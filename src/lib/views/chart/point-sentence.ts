import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from './basis-words';
import type { LineInBand, LinePoint } from './line-in-band';
import { unitWords } from './unit-words';

/** How a point that its limits hold can stand out all the same. */
const RULES = {
	'outside-limits': () => '',
	trend: m.chart_trend,
	'two-of-three': m.chart_two_of_three,
	shift: m.chart_shift
} as const;

/**
 * A point of a line as a person says it: "12 Oct: typical handle time 3:18 (212 contacts), within the usual 2:50 – 3:40."
 * What happened then follows. @returns null for a gap
 */
export function pointSentence(
	{ name, unit, of, labelled }: Pick<LineInBand, 'name' | 'unit' | 'of' | 'labelled'>,
	point: LinePoint
): string | null {
	const { label, value, n, events = [] } = point;
	if (value === null) return null;
	const said = m.chart_point({
		...{ when: labelled ? `${labelled} ${label}` : label, name, value: unitWords(unit, value) },
		...{ basis: basisWords(of, n), place: place(unit, point, value) }
	});
	return `${said}${events.map(({ words }) => ` ${words}.`).join('')}`;
}

function place(unit: LineInBand['unit'], { low, high, rule }: LinePoint, value: number): string {
	if (low === null || high === null) return '';
	const range = `${unitWords(unit, low)} – ${unitWords(unit, high)}`;
	const side = value > high ? m.chart_above : value < low ? m.chart_below : m.chart_within;
	return `${side({ range })}${rule ? RULES[rule]() : ''}`;
}
