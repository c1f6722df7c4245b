import { CsvSplitter } from './csv-splitter';
import { TextStream } from './decode-text';
import { quotedCell } from './quoted-cell';
import type { Rows } from './rows';
import { sniffDelimiter } from './sniff-delimiter';
import type { Table } from './table';
import { tableOfRows } from './table-of-rows';

/** Text looked at to find the delimiter, in UTF-16 units. */
const SNIFF = 64 * 1024;

export type CsvOptions = {
	/** Stated by a person, instead of what would be detected. */
	encoding?: string;
	delimiter?: string;
};

/** Opens delimited text. */
export async function openCsv(
	bytes: AsyncIterator<Uint8Array>,
	file: string,
	options: CsvOptions,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<Table> {
	const stream = new TextStream(options.encoding);
	let head = '';
	let finished = false;
	while (head.length < SNIFF && !finished) {
		const { value, done } = await bytes.next();
		finished = done === true;
		head += done ? stream.end() : stream.push(value);
	}
	const delimiter = options.delimiter ?? sniffDelimiter(head.slice(0, SNIFF), isKnownHeader);
	const splitter = new CsvSplitter(delimiter);

	async function* rows(): AsyncGenerator<Rows> {
		yield splitter.push(head);
		while (!finished) {
			const { value, done } = await bytes.next();
			finished = done === true;
			yield splitter.push(done ? stream.end() : stream.push(value));
		}
		yield splitter.end();
	}

	const table = await tableOfRows(
		{
			file,
			rows: rows(),
			notes: { kind: 'csv', encoding: stream.encoding, delimiter },
			fillShortRows: false,
			raw: (cells) =>
				cells
					.map((cell) => quotedCell(cell, delimiter))
					.join(delimiter)
					.slice(0, 10_000),
			close: async () => void (await bytes.return?.()),
			atEnd(notes) {
				notes.encoding = stream.encoding;
				if (stream.unreadable > 0) {
					notes.remarks.push(
						`${stream.unreadable} characters could not be read as ${stream.encoding} and show as \ufffd.`
					);
				}
			}
		},
		isKnownHeader
	);
	return table;
}
