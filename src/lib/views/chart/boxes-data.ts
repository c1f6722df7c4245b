import type { ExportTable } from '$lib/domain/export-table';
import type { BoxesView } from './boxes-view';

const QUANTILES = ['10 %', '25 %', 'median', '75 %', '90 %'];

/** The spreads of some groups to take away, handle times in seconds. */
export function boxesData({ title, rows }: BoxesView): ExportTable {
	return {
		title,
		columns: [
			{ name: 'group', kind: 'text' },
			...QUANTILES.map((name) => ({ name: `${name} (s)`, kind: 'number' as const })),
			{ name: 'contacts', kind: 'number' }
		],
		pages: [
			rows.map(({ name, low, quarter, median, threeQuarters, high, n }) => [
				...[name, ...[low, quarter, median, threeQuarters, high].map((ms) => ms / 1000), n]
			])
		]
	};
}
