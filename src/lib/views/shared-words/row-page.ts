import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';

const SIZE = 50;

/** The ways from a page of rows to the others, as a pager shows them; null where there is no such page. */
export type RowPager = {
	first: string | null;
	previous: string | null;
	next: string | null;
	words: { first: string; previous: string; next: string };
	/** "51 to 100 of 400". */
	place: string;
};

/**
 * The page of rows that begins at a place, or the last one where there are not so many rows.
 * @param asked place of the first row, from 0
 * @returns places of its rows, `until` exclusive
 */
export function rowPage(total: number, asked: number): { from: number; until: number } {
	const last = Math.floor(Math.max(0, total - 1) / SIZE) * SIZE;
	const from = Math.min(asked, last);
	return { from, until: Math.min(total, from + SIZE) };
}

/**
 * Leads from a page to the others.
 * @param hrefOf the address of the page that begins at a place
 * @returns null where one page holds all rows
 */
export function rowPager(
	total: number,
	asked: number,
	hrefOf: (from: number) => string
): RowPager | null {
	const { from, until } = rowPage(total, asked);
	if (until - from >= total) return null;
	const before = Math.max(0, from - SIZE);
	return {
		first: before > 0 ? hrefOf(0) : null,
		previous: from > 0 ? hrefOf(before) : null,
		next: until < total ? hrefOf(until) : null,
		words: { first: m.shell_first(), previous: m.shell_previous(), next: m.shell_next() },
		place: m.shell_rows({ from: whole(from + 1), until: whole(until), total: whole(total) })
	};
}
