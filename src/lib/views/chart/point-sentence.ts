import { basisWords } from './basis-words';
import type { LineInBand, LinePoint } from './line-in-band';
import { unitWords } from './unit-words';

/** How a point that its limits hold can stand out all the same. */
const RULES = {
	'outside-limits': '',
	trend: ', part of seven in a row that go one way',
	'two-of-three': ', with another of three near the same limit',
	shift: ', part of seven in a row on one side of the centre'
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
	const happened = events.map(({ words }) => ` ${words}.`).join('');
	const when = labelled ? `${labelled} ${label}` : label;
	return `${when}: ${name} ${unitWords(unit, value)} (${basisWords(of, n)})${place(unit, point, value)}.${happened}`;
}

function place(unit: LineInBand['unit'], { low, high, rule }: LinePoint, value: number): string {
	if (low === null || high === null) return '';
	const range = `the usual ${unitWords(unit, low)} – ${unitWords(unit, high)}`;
	const side = value > high ? 'above' : value < low ? 'below' : 'within';
	return `, ${side} ${range}${rule ? RULES[rule] : ''}`;
}
