import { HEADER_SEARCH_ROWS } from '../find-header';
import type { Rows } from '../rows';
import { UnreadableFile } from '../unreadable-file';
import type { Workbook } from '../workbook/workbook';
import type { Zip } from '../archive/open-zip';
import { readSharedStrings } from './read-shared-strings';
import { SharedTexts } from './shared-texts';
import { readStyles } from './read-styles';
import { readContents } from './read-contents';
import { type CellContext, sheetRows } from './sheet-rows';

/** Opens an Office Open XML workbook (.xlsx). */
export async function openXlsx(zip: Zip, file: string): Promise<Workbook> {
	const contents = await readContents(zip, file);
	const context: CellContext = {
		strings: (await part(zip, contents.sharedStrings, readSharedStrings)) ?? new SharedTexts(),
		kinds: (await part(zip, contents.styles, readStyles)) ?? [],
		date1904: contents.date1904
	};
	const rows = (name: string): AsyncGenerator<Rows> => {
		const part = contents.sheets.find((sheet) => sheet.name === name)?.part ?? name;
		const entry = zip.entry(part);
		if (!entry) throw new UnreadableFile(`The workbook lacks its part ${part}. Save it anew.`);
		return sheetRows(zip.bytes(entry), context, part);
	};
	return {
		kind: 'xlsx',
		sheets: contents.sheets.map(({ name }) => name),
		rows,
		async *beginnings() {
			for (const { name } of contents.sheets) {
				const first: string[][] = [];
				for await (const { cells } of rows(name)) {
					first.push(...cells);
					if (first.length >= HEADER_SEARCH_ROWS) break;
				}
				yield { sheet: name, rows: first };
			}
		}
	};
}

async function part<T>(
	zip: Zip,
	name: string | null,
	read: (bytes: AsyncIterable<Uint8Array>) => Promise<T>
): Promise<T | null> {
	const entry = name === null ? undefined : zip.entry(name);
	return entry ? read(zip.bytes(entry)) : null;
}
