import { duration, durationRange } from '../format/duration';
import { counted, whole } from '../format/number';
import type { BoxesView, BoxRow } from './boxes-view';

/** A group as a person says it. */
export function boxSentence({
	name,
	low,
	quarter,
	median,
	threeQuarters,
	high,
	n
}: BoxRow): string {
	return (
		`${name}: the middle half lasts ${durationRange(quarter, threeQuarters)}, half less than ${duration(median)}; ` +
		`four in five ${durationRange(low, high)} (${counted(n, 'contact', 'contacts')}).`
	);
}

/** All of them in a sentence: where the middle is shortest, where it is longest. */
export function boxesSentence({ rows }: BoxesView): string {
	const inOrder = [...rows].sort((a, b) => a.median - b.median);
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (!first || !last) return 'Too few contacts to say how they are spread.';
	if (first === last) return boxSentence(first);
	return `Half last less than ${duration(first.median)} (${first.name}) to less than ${duration(last.median)} (${last.name}).`;
}

type Cell = string | { text: string; href: string };

/** The table twin: a row a group. */
export function boxesTable({ rows }: BoxesView): { columns: string[]; rows: Cell[][] } {
	return {
		columns: ['', '10 % below', '25 % below', 'half below', '75 % below', '90 % below', 'contacts'],
		rows: rows.map(({ name, low, quarter, median, threeQuarters, high, n, href }) => [
			...[name, ...[low, quarter, median, threeQuarters, high].map(duration)],
			href ? { text: whole(n), href } : whole(n)
		])
	};
}
