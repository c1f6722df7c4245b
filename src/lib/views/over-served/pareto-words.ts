import type { ExportTable } from '$lib/domain/export-table';
import { m } from '$lib/i18n/compiled/messages';
import { duration } from '../format/duration';
import { amount, share, whole } from '../format/number';
import type { ParetoRow, ParetoView } from './pareto-view';

/** A bar as a person says it. */
export function paretoSentence({
	name,
	contacts,
	excessMs,
	share: own,
	cumulative
}: ParetoRow): string {
	return m.excess_bar({
		...{ name, excess: duration(excessMs), share: share(own), cumulative: share(cumulative) },
		contacts: m.counts_over_served(amount(contacts))
	});
}

type Cell = string | { text: string; href: string };

/** The table twin. */
export function paretoTable({ rows }: ParetoView): { columns: string[]; rows: Cell[][] } {
	return {
		columns: [
			...['', m.words_over_served(), m.excess_head_beyond()],
			...[m.excess_head_share(), m.excess_head_cumulative()]
		],
		rows: rows.map(({ name, contacts, excessMs, share: own, cumulative, href }) => [
			name,
			href ? { text: whole(contacts), href } : whole(contacts),
			...[duration(excessMs), share(own), share(cumulative)]
		])
	};
}

/** The numbers to take away: the excess in seconds, shares from 0 to 1. */
export function paretoData(title: string, { rows }: ParetoView): ExportTable {
	return {
		title,
		columns: [
			{ name: 'name', kind: 'text' },
			{ name: 'overServed', kind: 'number' },
			{ name: 'excess (s)', kind: 'number' },
			{ name: 'share', kind: 'number' },
			{ name: 'cumulative share', kind: 'number' }
		],
		pages: [
			rows.map(({ name, contacts, excessMs, share: own, cumulative }) => [
				...[name, contacts, excessMs / 1000, own, cumulative]
			])
		]
	};
}
