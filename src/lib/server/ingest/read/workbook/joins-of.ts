import { columnKey } from '../../recognise/column-key';
import { columnNames } from '../column-names';
import { findHeader } from '../find-header';
import type { Table } from '../table';
import type { Join } from './join-sheet';
import type { Workbook } from './workbook';

/** Sheets looked at for a common key. */
const MOST_LOOKED_AT = 10;

/**
 * Other sheets that can be joined to a table: those with a column of the same name whose first values differ from each other
 * and some of which stand among the first of the table too.
 */
export async function joinsOf(
	workbook: Workbook,
	sheet: string,
	table: Pick<Table, 'header' | 'sample'>
): Promise<Join[]> {
	if (workbook.sheets.length < 2) return [];
	const found: Join[] = [];
	let looked = 0;
	for await (const { sheet: other, rows } of workbook.beginnings()) {
		if (++looked > MOST_LOOKED_AT) break;
		if (other === sheet) continue;
		const join = commonKey(table, rows);
		if (join) found.push({ sheet: other, ...join });
	}
	return found;
}

function commonKey(
	{ header, sample }: Pick<Table, 'header' | 'sample'>,
	rows: readonly string[][]
): Omit<Join, 'sheet'> | null {
	const at = findHeader(rows, () => false);
	if (at < 0) return null;
	const names = namesOf(rows[at] ?? []);
	for (const [i, key] of names.entries()) {
		const own = header.findIndex((name) => name !== '' && columnKey(name) === columnKey(key));
		if (own < 0) continue;
		const theirs = rows.slice(at + 1).map((cells) => (cells[i] ?? '').trim());
		const values = new Set(theirs.filter((value) => value !== ''));
		const ours = sample.cells.map((cells) => (cells[own] ?? '').trim());
		const distinct = values.size > 0 && values.size === theirs.filter((v) => v !== '').length;
		if (distinct && ours.some((value) => values.has(value)))
			return { column: header[own] ?? '', key };
	}
	return null;
}

/** Names that no table may have make the sheet none to join. */
function namesOf(cells: readonly string[]): string[] {
	try {
		return columnNames(cells, '', 0).names;
	} catch {
		return [];
	}
}
