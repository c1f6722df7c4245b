import type { ExportColumn, ExportRow, ExportTable, ExportValue } from './export-table';
import { isoDate } from './iso-date';

/** A cell that begins like a formula of a spreadsheet gets an apostrophe before it (OWASP, CSV injection). */
const RISKY = '=+-@\t\r\n\0';
const NUMBER = /^-?\d+(\.\d+)?$/;
/** First of an export, so that spreadsheets read the rest as UTF-8. */
const MARK = '\ufeff';

function cell(text: string): string {
	const safe =
		text !== '' && RISKY.includes(text.charAt(0)) && !NUMBER.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function written(value: ExportValue, { kind }: ExportColumn): string {
	if (value === null) return '';
	if (kind === 'day') return isoDate(Number(value));
	if (kind === 'instant') return new Date(Number(value)).toISOString();
	return cell(String(value));
}

/**
 * A table as CSV (RFC 4180) for people: days and instants by ISO 8601, instants in UTC, yes and no as true and false.
 * @returns the text in pieces, one a page
 */
export async function* csvLines({ columns, pages }: ExportTable): AsyncGenerator<string> {
	const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`;
	const row = (values: ExportRow) =>
		line(columns.map((column, i) => written(values[i] ?? null, column)));
	yield MARK + line(columns.map(({ name }) => cell(name)));
	for await (const page of pages) yield page.map(row).join('');
}
