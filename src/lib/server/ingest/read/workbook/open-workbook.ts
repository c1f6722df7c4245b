import { openZip, type Zip } from '../archive/open-zip';
import { openOds } from '../ods/open-ods';
import { quotedCell } from '../quoted-cell';
import type { Table } from '../table';
import { tableOfRows } from '../table-of-rows';
import { UnreadableFile } from '../unreadable-file';
import { openXlsx } from '../xlsx/open-xlsx';
import { chooseSheet } from './choose-sheet';
import { type Join, joinSheet } from './join-sheet';
import { joinsOf } from './joins-of';
import type { Workbook } from './workbook';

export type SheetOptions = {
	/** Name of the sheet to read, chosen by a person. */
	sheet?: string;
	/** Columns of another sheet to read beside, where both have the same key. */
	join?: Join;
};

/**
 * Opens the sheet of a workbook (.xlsx, .ods) that holds the table: the one asked for, else the first whose header is known,
 * else the first with any header.
 * @param path a file on this machine: an archive is read from its end
 */
export async function openWorkbook(
	path: string,
	file: string,
	options: SheetOptions,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<Table> {
	const zip = await openZip(path, file);
	try {
		const workbook = await workbookOf(zip, file);
		const sheet = await chooseSheet(workbook, file, options.sheet, isKnownHeader);
		const open = (name: string) =>
			tableOfRows(
				{
					file,
					rows: workbook.rows(name),
					close: async () => zip.close(),
					notes: { kind: workbook.kind, sheet: name, sheets: workbook.sheets },
					fillShortRows: true,
					raw: (cells) =>
						cells
							.map((cell) => quotedCell(cell, '\t'))
							.join('\t')
							.slice(0, 10_000)
				},
				isKnownHeader
			);
		const main = await open(sheet);
		main.notes.joins = await joinsOf(workbook, sheet, main);
		const table = options.join
			? await joinSheet(main, await open(sheetOfJoin(options.join, workbook, file)), options.join)
			: main;
		const unread = workbook.sheets.filter((name) => name !== sheet && name !== options.join?.sheet);
		if (unread.length > 0) {
			const names = unread.map((name) => `"${name}"`).join(', ');
			table.notes.remarks.push(`The sheet "${sheet}" was read; not read: ${names.slice(0, 500)}.`);
		}
		return table;
	} catch (error) {
		zip.close();
		throw error;
	}
}

/** By what the archive holds: .xlsx has relations, .ods its content in one part. */
function workbookOf(zip: Zip, file: string): Promise<Workbook> {
	const manifest = zip.entry('META-INF/manifest.xml');
	if (zip.entry('content.xml') && (manifest || !zip.entry('_rels/.rels')))
		return openOds(zip, file);
	if (zip.entry('_rels/.rels')) return openXlsx(zip, file);
	throw new UnreadableFile(
		`${file} is a zip archive, not a workbook. Unpack it and choose the table inside.`
	);
}

function sheetOfJoin({ sheet }: Join, { sheets }: Workbook, file: string): string {
	if (sheets.includes(sheet)) return sheet;
	throw new UnreadableFile(`${file} has no sheet "${sheet}" to join. Choose another one.`);
}
