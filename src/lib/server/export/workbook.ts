import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ExportTable } from '$lib/domain/export-table';
import { sheetXml, xmlText } from './sheet-xml';
import { sheetPath, workbookParts } from './workbook-parts';

/** Characters that a sheet's name holds (Excel's limit). */
const NAME_LENGTH = 31;

/** Names as sheets may have them: without what Excel refuses, none twice, none empty. */
function sheetNames(tables: readonly ExportTable[]): string[] {
	const names: string[] = [];
	for (const { title } of tables) {
		const plain =
			title
				.replace(/[[\]:*?/\\'"]/g, ' ')
				.trim()
				.slice(0, NAME_LENGTH) || 'Table';
		let name = plain;
		for (let n = 2; names.some((taken) => taken.toLowerCase() === name.toLowerCase()); n++)
			name = `${plain.slice(0, NAME_LENGTH - 4)} ${n}`;
		names.push(name);
	}
	return names;
}

/**
 * Tables as a workbook (.xlsx), a sheet each, packed while their rows are read, so that memory stays flat.
 * @param zone whose clock instants are told by
 * @returns fails as a stream does with what a table's rows failed with
 */
export function workbook(tables: readonly ExportTable[], zone: string): Readable {
	const zip = new ZipFile();
	// @types/yazl has the interface; what yazl hands out is a PassThrough.
	const output = zip.outputStream as Readable;
	for (const [path, xml] of workbookParts(sheetNames(tables).map(xmlText)))
		zip.addBuffer(Buffer.from(xml), path);
	const sheets = tables.map((table) => Readable.from(sheetXml(table, zone), { objectMode: false }));
	for (const [i, sheet] of sheets.entries()) {
		sheet.on('error', (cause) => output.destroy(cause));
		zip.addReadStream(sheet, sheetPath(i + 1));
	}
	// Whoever stops reading stops the questions behind the rows.
	output.on('close', () => sheets.forEach((sheet) => sheet.destroy()));
	zip.on('error', (cause: Error) => output.destroy(cause));
	zip.end();
	return output;
}
