import { columnNames } from './column-names';
import { findHeader, HEADER_SEARCH_ROWS } from './find-header';
import { mainBlock } from './main-block';
import { noRows, type Rows } from './rows';
import type { ReadNotes, Table } from './table';
import { tidyRows } from './tidy-rows';
import { UnreadableFile } from './unreadable-file';

/** Rows kept for recognising, guessing and preview: as many as are surely read ahead, and at most. */
const SAMPLE_ROWS = 200;
const MOST_SAMPLED = 1000;

export type RowSource = {
	/** Name of the file, for sentences. */
	file: string;
	/** Rows from the beginning of the file, header and preamble included. */
	rows: AsyncIterator<Rows>;
	notes: Omit<ReadNotes, 'headerLine' | 'remarks'>;
	fillShortRows: boolean;
	raw: (cells: readonly string[]) => string;
	/** Called when every row has been read, for remarks that are known only then. */
	atEnd?: (notes: ReadNotes) => void;
	close: () => Promise<void>;
};

/**
 * A table from its rows: finds the header and reads the first rows ahead as a sample.
 * @param isKnownHeader whether these names are those of a known export
 * @throws UnreadableFile where no row names the columns
 */
export async function tableOfRows(
	source: RowSource,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<Table> {
	const { file, raw } = source;
	const ahead = noRows();
	while (ahead.cells.length < HEADER_SEARCH_ROWS + SAMPLE_ROWS) {
		const { value, done } = await source.rows.next();
		if (done) break;
		append(ahead, value);
	}
	const at = findHeader(ahead.cells, isKnownHeader);
	const headerLine = ahead.lines[at] ?? 0;
	if (at < 0) {
		throw new UnreadableFile(
			`${file}: none of its first ${Math.min(ahead.cells.length, HEADER_SEARCH_ROWS)} rows names the columns. Add a header row.`
		);
	}
	const headerCells = ahead.cells[at] ?? [];
	const block = isKnownHeader(headerCells)
		? null
		: mainBlock(headerCells, ahead.cells.slice(at + 1));
	const cut = (rows: Rows): Rows =>
		block ? { ...rows, cells: rows.cells.map((row) => row.slice(block.from, block.to)) } : rows;
	const named = block ? headerCells.slice(block.from, block.to) : headerCells;
	const { names, repeated } = columnNames(named, file, headerLine);
	const notes: ReadNotes = { ...source.notes, headerLine, remarks: [] };
	if (at > 0)
		notes.remarks.push(`The ${at} rows before the header in line ${headerLine} were skipped.`);
	if (block) {
		notes.remarks.push(
			`A second table stands beside the first one; only the columns "${names[0]}" to "${names.at(-1)}" were read.`
		);
	}
	for (const name of repeated) {
		notes.remarks.push(`The column "${name}" comes more than once; the later ones are numbered.`);
	}
	const rest = cut({
		cells: ahead.cells.slice(at + 1),
		lines: ahead.lines.slice(at + 1),
		rejects: ahead.rejects.filter(({ line }) => line > headerLine)
	});
	const tidying = { width: names.length, fillShortRows: source.fillShortRows, raw, notes };
	const sample = noRows();
	const beginning = { ...rest, cells: rest.cells.slice(0, MOST_SAMPLED) };
	const sampled = tidyRows(once(beginning), { ...tidying, notes: { ...notes, remarks: [] } });
	for await (const rows of sampled) append(sample, rows);
	return {
		header: names,
		sample,
		notes,
		raw,
		close: source.close,
		async *batches() {
			yield* tidyRows(remaining(rest, source.rows, cut), tidying);
			source.atEnd?.(notes);
		}
	};
}

function append(rows: Rows, more: Rows): void {
	for (const cells of more.cells) rows.cells.push(cells);
	for (const line of more.lines) rows.lines.push(line);
	for (const reject of more.rejects) rows.rejects.push(reject);
}

async function* once(rows: Rows): AsyncGenerator<Rows> {
	yield rows;
}

async function* remaining(
	first: Rows,
	others: AsyncIterator<Rows>,
	cut: (rows: Rows) => Rows
): AsyncGenerator<Rows> {
	yield first;
	for (;;) {
		const { value, done } = await others.next();
		if (done) return;
		yield cut(value);
	}
}
