import { findHeader } from '../find-header';
import { UnreadableFile } from '../unreadable-file';
import type { Workbook } from './workbook';

/** Sheets looked at before the first with any header is taken. */
const MOST_LOOKED_AT = 50;

/**
 * The name of the sheet to read.
 * @param asked by a person; without it the first whose header is known, else the first with any header
 * @throws UnreadableFile where there is none
 */
export async function chooseSheet(
	workbook: Workbook,
	file: string,
	asked: string | undefined,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<string> {
	if (asked !== undefined) {
		if (workbook.sheets.includes(asked)) return asked;
		const names = workbook.sheets.map((name) => `"${name}"`).join(', ');
		throw new UnreadableFile(
			`${file} has no sheet "${asked}"; it has ${names.slice(0, 500)}. Choose one of these.`
		);
	}
	let fallback: string | undefined;
	let looked = 0;
	for await (const { sheet, rows } of workbook.beginnings()) {
		if (rows.some(isKnownHeader)) return sheet;
		if (fallback === undefined && findHeader(rows, () => false) >= 0) fallback = sheet;
		if (++looked === MOST_LOOKED_AT) break;
	}
	if (fallback !== undefined) return fallback;
	throw new UnreadableFile(
		`${file}: none of its ${workbook.sheets.length} visible sheets has a row that names the columns. Add a header row.`
	);
}
