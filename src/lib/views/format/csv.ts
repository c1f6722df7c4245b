export type CsvValue = string | number | boolean | null;

/** A cell that begins like a formula of a spreadsheet gets an apostrophe before it (OWASP, CSV injection). */
const RISKY = '=+-@\t\r\n\0';
const NUMBER = /^-?\d+(\.\d+)?$/;

function cell(value: CsvValue): string {
	if (value === null) return '';
	let text = String(value);
	if (text !== '' && RISKY.includes(text.charAt(0)) && !NUMBER.test(text)) text = `'${text}`;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of an export (RFC 4180), its line break included. The only writer of CSV for people. */
export function csvLine(values: readonly CsvValue[]): string {
	return `${values.map(cell).join(',')}\r\n`;
}

/** First of an export, so that spreadsheets read the rest as UTF-8. */
export const CSV_MARK = '\ufeff';
