import type { ExportTable } from '$lib/domain/export-table';
import { PART_NAMES, type StoredIndex } from '../consistency-index/index-parts';
import { number, text } from './columns';

const PARTS = Object.keys(PART_NAMES) as (keyof typeof PART_NAMES)[];

/** The consistency index of the centre and of each queue, with the share of each part (0 to 1). */
export function indexTable(indices: readonly StoredIndex[]): ExportTable {
	return {
		title: 'Consistency index',
		columns: [
			...[text('scope'), text('metric'), number('index'), number('low'), number('high')],
			number('contacts'),
			...PARTS.flatMap((part) => [number(`share.${part}`), number(`indexWithout.${part}`)]),
			text('reason')
		],
		pages: [
			indices.map((index) => [
				...[index.scope, index.metric, index.index, index.low, index.high, index.contacts],
				...PARTS.flatMap((name) => {
					const part = index.parts.find((one) => one.part === name);
					return [part?.share ?? null, part?.indexWithout ?? null];
				}),
				index.reason
			])
		]
	};
}
