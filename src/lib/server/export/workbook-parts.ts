/** Numbers of the cell formats that `STYLES_XML` lists. */
export const STYLES = { header: 1, day: 2, instant: 3 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES_XML = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const numbered = (count: number, of: (n: number) => string) =>
	Array.from({ length: count }, (_, i) => of(i + 1)).join('');

/** Where the sheet of a number, from 1, stands in the package. */
export const sheetPath = (n: number) => `xl/worksheets/sheet${n}.xml`;

/**
 * The parts of a workbook beside its sheets (ECMA-376, part 2), by their paths.
 * @param names of the sheets, as XML holds them
 */
export function workbookParts(names: readonly string[]): [path: string, xml: string][] {
	const sheets = names.map(
		(name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
	);
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const part = (path: string, type: string) =>
		`<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
	const n = names.length;
	return [
		[
			'[Content_Types].xml',
			`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${numbered(n, (i) => part(sheetPath(i), 'worksheet'))}</Types>`
		],
		[
			'_rels/.rels',
			`${HEAD}<Relationships xmlns="${RELATIONS}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`
		],
		[
			'xl/workbook.xml',
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			`${HEAD}<Relationships xmlns="${RELATIONS}">${numbered(n, (i) => relation(i, 'worksheet', `worksheets/sheet${i}.xml`))}${relation(n + 1, 'styles', 'styles.xml')}</Relationships>`
		],
		['xl/styles.xml', STYLES_XML]
	];
}
