import { HEADER_SEARCH_ROWS, findHeader } from '../find-header';
import type { Rows } from '../rows';
import type { Table } from '../table';
import { tableOfRows } from '../table-of-rows';
import { UnreadableFile } from '../unreadable-file';
import { openZip, type Zip } from './open-zip';
import { readSharedStrings } from './read-shared-strings';
import { readStyles } from './read-styles';
import { readWorkbook } from './read-workbook';
import { type CellContext, sheetRows } from './sheet-rows';

/**
 * Opens the sheet of a workbook that holds the table: the first whose header is known, else the first with any header.
 * @param path a file on this machine: an archive is read from its end
 */
export async function openXlsx(
	path: string,
	file: string,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<Table> {
	const zip = await openZip(path, file);
	try {
		const workbook = await readWorkbook(zip, file);
		const context: CellContext = {
			strings: await part(zip, workbook.sharedStrings, readSharedStrings),
			kinds: await part(zip, workbook.styles, readStyles),
			date1904: workbook.date1904
		};
		const { name, rows } = await chooseSheet(zip, workbook.sheets, context, file, isKnownHeader);
		const table = await tableOfRows(
			{
				file,
				rows,
				close: async () => zip.close(),
				notes: { kind: 'xlsx', sheet: name },
				fillShortRows: true,
				raw: (cells) => cells.join('\t').slice(0, 10_000)
			},
			isKnownHeader
		);
		const others = workbook.sheets.filter((sheet) => sheet.name !== name);
		if (others.length > 0) {
			const names = others.map((sheet) => `"${sheet.name}"`).join(', ');
			table.notes.remarks.push(`The sheet "${name}" was read; not read: ${names.slice(0, 500)}.`);
		}
		return table;
	} catch (error) {
		zip.close();
		throw error;
	}
}

async function part<T>(
	zip: Zip,
	name: string | null,
	read: (bytes: AsyncIterable<Uint8Array>) => Promise<T[]>
): Promise<T[]> {
	const entry = name === null ? undefined : zip.entry(name);
	return entry ? read(zip.bytes(entry)) : [];
}

async function chooseSheet(
	zip: Zip,
	sheets: readonly { name: string; part: string }[],
	context: CellContext,
	file: string,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<{ name: string; rows: AsyncIterator<Rows> }> {
	let fallback: { name: string; part: string } | undefined;
	for (const sheet of sheets.slice(0, 50)) {
		const first = await firstRows(zip, sheet.part, context);
		if (first.some(isKnownHeader))
			return { name: sheet.name, rows: await rowsOf(zip, sheet.part, context) };
		if (!fallback && findHeader(first, () => false) >= 0) fallback = sheet;
	}
	if (!fallback) {
		throw new UnreadableFile(
			`${file}: none of its ${sheets.length} visible sheets has a row that names the columns. Add a header row.`
		);
	}
	return { name: fallback.name, rows: await rowsOf(zip, fallback.part, context) };
}

async function rowsOf(zip: Zip, part: string, context: CellContext): Promise<AsyncGenerator<Rows>> {
	const entry = zip.entry(part);
	if (!entry) throw new UnreadableFile(`The workbook lacks its part ${part}. Save it anew.`);
	return sheetRows(zip.bytes(entry), context, part);
}

async function firstRows(zip: Zip, part: string, context: CellContext): Promise<string[][]> {
	const first: string[][] = [];
	for await (const { cells } of await rowsOf(zip, part, context)) {
		first.push(...cells);
		if (first.length >= HEADER_SEARCH_ROWS) break;
	}
	return first;
}
