/** Tenure in days that a source's label stands for; `untilDays` is Infinity where it is open. */
export type TenureSpan = { fromDays: number; untilDays: number };

const DAYS: readonly [RegExp, number][] = [
	[/^y/, 365],
	[/^m/, 30],
	[/^w/, 7],
	[/^d|^$/, 1]
];
const UNIT = '(days?|d|weeks?|wks?|w|months?|mths?|mos?|m|years?|yrs?|y)?';
const NUMBER = '(\\d+(?:\\.\\d+)?)';
const RANGE = new RegExp(`^${NUMBER}\\s*${UNIT}\\s*(?:-|–|—|to)\\s*${NUMBER}\\s*${UNIT}$`);
const BELOW = new RegExp(`^(?:<=?|≤|under|below|up to|less than)\\s*${NUMBER}\\s*${UNIT}$`);
const ABOVE = new RegExp(`^(?:>=?|≥|over|above|more than|from)\\s*${NUMBER}\\s*${UNIT}$`);
const AND_MORE = new RegExp(
	`^${NUMBER}\\s*(?:\\+\\s*${UNIT}|${UNIT}\\s*(?:\\+|and more|or more))$`
);
const TRAINING = /\b(on[ -]the[ -]job|on[ -]job|ojt|training|trainee|nesting|new hire)\b/;

function days(number: string, unit: string | undefined): number {
	const factor = DAYS.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? 1;
	return Number(number) * factor;
}

/**
 * Reads a tenure label such as "0-30", "31-60 days", "<3 months", ">90", "2 years and more" or "On Job Training"
 * (days where no unit is given, months of 30 days, years of 365).
 * @returns null for a label that says no tenure
 */
export function readTenureLabel(label: string): TenureSpan | null {
	const text = label.trim().toLowerCase();
	if (TRAINING.test(text)) return { fromDays: 0, untilDays: 0 };
	const range = RANGE.exec(text);
	if (range) {
		const [, from = '', fromUnit, until = '', untilUnit] = range;
		const span = { fromDays: days(from, fromUnit ?? untilUnit), untilDays: days(until, untilUnit) };
		return span.fromDays <= span.untilDays ? span : null;
	}
	const below = BELOW.exec(text);
	if (below) return { fromDays: 0, untilDays: days(below[1] ?? '', below[2]) };
	const above = ABOVE.exec(text) ?? AND_MORE.exec(text);
	if (above) return { fromDays: days(above[1] ?? '', above[2] ?? above[3]), untilDays: Infinity };
	return null;
}
