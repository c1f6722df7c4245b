import type { ExportKind, ExportTable, ExportValue } from '$lib/domain/export-table';
import { localClock } from '$lib/domain/local-time';
import { STYLES } from './workbook-parts';

/** Rows that a sheet holds, its header among them (Excel's limit). */
export const SHEET_ROWS = 1_048_576;
/** Characters that a cell holds (Excel's limit). */
const CELL_TEXT = 32_767;
/** Day number 0, 1 January 1970, as spreadsheets count days. */
const SERIAL_1970 = 25_569;
const MINUTES_A_DAY = 1440;

const WIDTHS: Readonly<Record<ExportKind, number>> = {
	...{ text: 24, number: 14, flag: 10, day: 12, instant: 20 }
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, and the two at the end of the plane. */

const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML holds it; what it cannot hold becomes the replacement character. */
export function xmlText(text: string): string {
	return text.replace(NOT_XML, '\ufffd').replace(/[&<>]/g, (special) => ENTITIES[special] ?? '');
}

function textCell(text: string, style = 0): string {
	const held = xmlText(text.slice(0, CELL_TEXT));
	return `<c t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${held}</t></is></c>`;
}

type Clock = ReturnType<typeof localClock>;

function instantSerial(clock: Clock, epochMs: number): number {
	const { day, minute } = clock(epochMs);
	const seconds = (((epochMs / 1000) % 60) + 60) % 60;
	return SERIAL_1970 + day + (minute + seconds / 60) / MINUTES_A_DAY;
}

function cell(value: ExportValue, kind: ExportKind, clock: Clock): string {
	if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '<c/>';
	if (kind === 'flag') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
	if (kind === 'day') return `<c s="${STYLES.day}"><v>${SERIAL_1970 + Number(value)}</v></c>`;
	if (kind === 'instant')
		return `<c s="${STYLES.instant}"><v>${instantSerial(clock, Number(value))}</v></c>`;
	return kind === 'number' ? `<c><v>${Number(value)}</v></c>` : textCell(String(value));
}

/**
 * A table as a sheet of a workbook (ECMA-376, SpreadsheetML), its header staying while it is scrolled. Text stands in its cell
 * as text, so that nothing in it is a formula; days and instants are dates, instants by the clock of `zone`.
 * @throws RangeError for more rows than a sheet holds
 */
export async function* sheetXml(
	{ columns, pages }: ExportTable,
	zone: string
): AsyncGenerator<string> {
	const clock = localClock(zone);
	const widths = columns.map(
		({ kind, name }, i) =>
			`<col min="${i + 1}" max="${i + 1}" width="${Math.max(WIDTHS[kind], name.length + 2)}" customWidth="1"/>`
	);
	yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
	yield `<row>${columns.map(({ name }) => textCell(name, STYLES.header)).join('')}</row>`;
	let rows = 1;
	for await (const page of pages) {
		rows += page.length;
		if (rows > SHEET_ROWS)
			throw new RangeError(`A sheet of a workbook holds ${SHEET_ROWS - 1} rows; take the CSV.`);
		yield page
			.map((row) => {
				const cells = columns.map(({ kind }, i) => cell(row[i] ?? null, kind, clock));
				return `<row>${cells.join('')}</row>`;
			})
			.join('');
	}
	yield '</sheetData></worksheet>';
}
