import type { Zip } from '../archive/open-zip';
import { xmlParser } from '../archive/xml-events';
import { HEADER_SEARCH_ROWS } from '../find-header';
import type { Rows } from '../rows';
import { UnreadableFile } from '../unreadable-file';
import type { Workbook } from '../workbook/workbook';
import { contentSections } from './content-sections';
import { HiddenStyles } from './hidden-styles';
import { SheetHandler } from './sheet-handler';
import { sheetTag } from './sheet-tag';

const CONTENT = 'content.xml';

type Sheet = { name: string; index: number; first: string[][] };

/** Opens an OpenDocument spreadsheet (.ods): one pass over it for the names and beginnings of its sheets. */
export async function openOds(zip: Zip, file: string): Promise<Workbook> {
	const sheets = await survey(zip, file);
	return {
		kind: 'ods',
		sheets: sheets.map(({ name }) => name),
		async *beginnings() {
			for (const { name, first } of sheets) yield { sheet: name, rows: first };
		},
		async *rows(name) {
			const wanted = sheets.find((sheet) => sheet.name === name)?.index;
			const reader = new SheetReader();
			for await (const pieces of contentSections(texts(zip, file))) {
				for (const { sheet, text } of pieces) if (sheet === wanted) reader.write(text);
				if (reader.handler.rows.cells.length > 0) yield reader.handler.takeRows();
				if (pieces.some(({ sheet }) => wanted === undefined || sheet > wanted)) break;
			}
			reader.end();
		}
	};
}

/** The visible sheets with their first rows. */
async function survey(zip: Zip, file: string): Promise<Sheet[]> {
	const hidden = new HiddenStyles();
	const prolog = xmlParser(hidden, CONTENT);
	const sheets: Sheet[] = [];
	let tag = '';
	let index = -1;
	let reader: SheetReader | null = null;
	for await (const pieces of contentSections(texts(zip, file))) {
		for (const { sheet, text } of pieces) {
			if (sheet < 0) {
				prolog.write(text);
				continue;
			}
			if (sheet !== index) [index, tag, reader] = [sheet, '', new SheetReader()];
			if (!reader) continue;
			reader.write(text);
			let own = sheets.at(-1);
			if (own?.index !== index) {
				tag += text;
				const found = sheetTag(tag);
				if (!found) continue;
				if (hidden.names.has(found.style)) {
					reader = null;
					continue;
				}
				own = { name: found.name, index, first: [] };
				sheets.push(own);
			}
			const rows: Rows = reader.handler.takeRows();
			own.first.push(...rows.cells.slice(0, HEADER_SEARCH_ROWS - own.first.length));
			if (own.first.length >= HEADER_SEARCH_ROWS) reader = null;
		}
	}
	if (sheets.length === 0) {
		throw new UnreadableFile(
			`${file} is an OpenDocument file without a visible sheet. Save the table as .ods, .xlsx or CSV.`
		);
	}
	return sheets;
}

/** Parses one sheet, an element of its own. */
class SheetReader {
	readonly handler = new SheetHandler();
	private readonly parser = xmlParser(this.handler, CONTENT);

	write(text: string): void {
		this.parser.write(text);
	}

	/** @throws UnreadableFile where the sheet breaks off */
	end(): void {
		this.parser.close();
	}
}

async function* texts(zip: Zip, file: string): AsyncGenerator<string> {
	const entry = zip.entry(CONTENT);
	if (!entry) throw new UnreadableFile(`${file} lacks its part ${CONTENT}. Save it anew.`);
	const decoder = new TextDecoder('utf-8');
	for await (const piece of zip.bytes(entry)) yield decoder.decode(piece, { stream: true });
	yield decoder.decode();
}
