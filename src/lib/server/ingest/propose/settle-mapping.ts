import type { Mapping } from '../map/mapping';
import type { Table } from '../read/table';
import type { Question } from './question';
import { settleTimes } from './settle-times';
import { type Told, toldByFile } from './told-by-file';

export type Settled = {
	mapping: Mapping;
	/** What stays open. */
	questions: Question[];
	/** What a row further down told. */
	told: Told[];
};

/**
 * A mapping settled by the file it is for: the order of day and month of every column by its first rows, and where these
 * leave it open by the rows after them.
 * @param again opens the file anew, to be read through; null where it can be read only once
 */
export async function settleMapping(
	mapping: Mapping,
	{ header, sample }: Pick<Table, 'header' | 'sample'>,
	questions: readonly Question[],
	again: (() => Promise<Table>) | null
): Promise<Settled> {
	const settled = settleTimes(mapping, header, sample.cells);
	const dated = new Set(settled.questions.map(({ field }) => field));
	const all = [...settled.questions, ...questions.filter(({ field }) => !dated.has(field))];
	if (settled.questions.length === 0 || !again) {
		return { mapping: settled.mapping, questions: all, told: [] };
	}
	const table = await again();
	try {
		const told = await toldByFile(table, settled.questions);
		const fields: Record<string, unknown> = { ...settled.mapping.fields };
		for (const { question, reading } of told) {
			fields[question.field] = question.readings[reading]?.reader;
		}
		return {
			mapping: { ...settled.mapping, fields: fields as Mapping['fields'] },
			questions: all.filter((question) => !told.some((found) => found.question === question)),
			told
		};
	} finally {
		await table.close();
	}
}
