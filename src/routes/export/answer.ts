import { Readable } from 'node:stream';
import type { ExportTable } from '$lib/domain/export-table';
import { csvLines } from '$lib/domain/csv-lines';
import { workbook } from '$lib/server/export/workbook';

function answer(body: Readable, type: string, name: string): Response {
	return new Response(Readable.toWeb(body) as ReadableStream, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
}

/** A table as a CSV file, made while it is sent. @param name without its ending */
export function csvAnswer(table: ExportTable, name: string): Response {
	const lines = Readable.from(csvLines(table), { objectMode: false });
	return answer(lines, 'text/csv; charset=utf-8', `${name}.csv`);
}

/** Tables as the sheets of one workbook, made while it is sent. @param name without its ending */
export function workbookAnswer(
	tables: readonly ExportTable[],
	name: string,
	zone: string
): Response {
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return answer(workbook(tables, zone), type, `${name}.xlsx`);
}
