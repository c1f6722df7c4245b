import { Columns } from '../map/columns';
import type { TimeReader } from '../map/mapping';
import { writtenTimes } from '../map/written-times';
import type { Table } from '../read/table';
import type { Question } from './question';
import { isPlausible } from './time-fits';

/** Rows looked through for one that tells: reading them takes a second or two. */
const MOST_ROWS = 1_000_000;
/** So many rows have to be told apart before the majority of them is believed, if the file has as many. */
const ENOUGH_ROWS = 5;

/** A question about the order of day and month that a row further down answers. */
export type Told = { question: Question; reading: number; line: number; text: string };

/** Looks through the rows of a file for those that only one of two orders can read. */
export async function toldByFile(table: Table, questions: readonly Question[]): Promise<Told[]> {
	const open = questions.flatMap((question) => {
		const search = searchOf(question, table.header);
		return search ? [search] : [];
	});
	let seen = 0;
	for await (const { cells, lines } of table.batches()) {
		for (let i = 0; i < cells.length; i++) {
			for (const search of open) search.look(cells[i] ?? [], lines[i] ?? 0);
		}
		seen += cells.length;
		if (seen >= MOST_ROWS || open.every(({ isDone }) => isDone())) break;
	}
	return open.flatMap(({ told }) => told() ?? []);
}

function searchOf(question: Question, header: readonly string[]) {
	const [first, second] = question.readings.map(({ reader }) => timeReaderOf(reader));
	if (question.about !== 'date-order' || !first || !second) return null;
	const columns = new Columns(header);
	const reads = [writtenTimes(first, columns), writtenTimes(second, columns)] as const;
	const votes: [number, number] = [0, 0];
	const examples: ({ line: number; text: string } | null)[] = [null, null];
	return {
		look(cells: readonly string[], line: number): void {
			const [a, b] = reads.map((read) => read(cells));
			const good = [a, b].map((found) => isPlausible(found?.written?.civil));
			if (good[0] === good[1]) return;
			const at = good[0] ? 0 : 1;
			votes[at]++;
			examples[at] ??= { line, text: a?.text ?? '' };
		},
		isDone: () => votes[0] + votes[1] >= ENOUGH_ROWS,
		told(): Told | null {
			const reading = votes[0] > votes[1] ? 0 : 1;
			const example = examples[reading];
			return votes[0] === votes[1] || !example ? null : { question, reading, ...example };
		}
	};
}

/** The times that a reading of a date reads. */
function timeReaderOf(reader: Question['readings'][number]['reader']): TimeReader | null {
	if (!('read' in reader)) return null;
	if (reader.read === 'time') return reader;
	if (reader.read === 'date') return { read: 'time', column: reader.column, order: reader.order };
	if (reader.read !== 'between') return null;
	return { read: 'time', column: reader.columns[0], order: reader.order };
}
