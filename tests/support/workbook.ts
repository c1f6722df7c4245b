import { zip, type ZipPart } from './zip';

/** A cell: text, a number, or a number in one of the styles below. */
export type WorkbookCell =
	string | number | { value: number; style: 'time' | 'date' | 'elapsed' } | null;

const STYLES = { time: 1, date: 2, elapsed: 3 };

/** A small .xlsx of sheets with shared and inline texts, as spreadsheets write them. */
export function workbook(
	sheets: Record<string, WorkbookCell[][]>,
	{ date1904 = false, more = [] as ZipPart[], prolog = '' } = {}
): Buffer {
	const strings: string[] = [];
	const names = Object.keys(sheets);
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
	const relations = (inner: string) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
	const parts: ZipPart[] = names.map((name, i) => ({
		name: `xl/worksheets/sheet${i + 1}.xml`,
		content: `<?xml version="1.0"?>${prolog}<worksheet xmlns="${main}"><sheetData>${(
			sheets[name] ?? []
		)
			.map(
				(row, r) =>
					`<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c, strings)).join('')}</row>`
			)
			.join('')}</sheetData></worksheet>`
	}));
	return zip([
		{
			name: '_rels/.rels',
			content: relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))
		},
		{
			name: 'xl/workbook.xml',
			content: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
				.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`)
				.join('')}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: relations(
				names
					.map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
					.join('') +
					relation('t', 'styles', 'styles.xml') +
					relation('u', 'sharedStrings', 'sharedStrings.xml')
			)
		},
		{
			name: 'xl/styles.xml',
			content: `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="21"/><xf numFmtId="170"/><xf numFmtId="46"/></cellXfs></styleSheet>`
		},
		...parts,
		{
			name: 'xl/sharedStrings.xml',
			content: `<sst xmlns="${main}">${strings.map((s) => `<si><t>${escaped(s)}</t></si>`).join('')}</sst>`
		},
		...more
	]);
}

function cellXml(cell: WorkbookCell, row: number, column: number, strings: string[]): string {
	const at = `${String.fromCharCode(65 + column)}${row + 1}`;
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	if (typeof cell === 'object')
		return `<c r="${at}" s="${STYLES[cell.style]}"><v>${cell.value}</v></c>`;
	if (row % 2 === 1) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
	return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
