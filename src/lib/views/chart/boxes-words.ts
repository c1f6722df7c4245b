import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from './basis-words';
import { duration, durationRange } from '../format/duration';
import { share, whole } from '../format/number';
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
	return m.chart_box({
		...{ name, middle: durationRange(quarter, threeQuarters), median: duration(median) },
		...{ range: durationRange(low, high), basis: basisWords('contacts', n) }
	});
}

/** All of them in a sentence: where the middle is shortest, where it is longest. */
export function boxesSentence({ rows }: BoxesView): string {
	const inOrder = [...rows].sort((a, b) => a.median - b.median);
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (!first || !last) return m.chart_boxes_few();
	if (first === last) return boxSentence(first);
	return m.chart_boxes({
		...{ low: duration(first.median), first: first.name },
		...{ high: duration(last.median), last: last.name }
	});
}

type Cell = string | { text: string; href: string };

/** The table twin: a row a group. */
export function boxesTable({ rows }: BoxesView): { columns: string[]; rows: Cell[][] } {
	const below = (part: number) => m.chart_below_share({ share: share(part) });
	return {
		columns: [
			...['', below(0.1), below(0.25), m.chart_half_below(), below(0.75), below(0.9)],
			m.chart_contacts()
		],
		rows: rows.map(({ name, low, quarter, median, threeQuarters, high, n, href }) => [
			...[name, ...[low, quarter, median, threeQuarters, high].map(duration)],
			href ? { text: whole(n), href } : whole(n)
		])
	};
}
