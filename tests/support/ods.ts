import { zip, type ZipPart } from './zip';

/** A cell as XML attributes and text, or a text cell. */
export type OdsCell =
	string | number | null | { date: string } | { time: string } | { xml: string };

const PROLOG = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>`;

/** A small .ods of sheets, as spreadsheets write them; a sheet whose name begins with a dot is hidden. */
export function ods(
	sheets: Record<string, OdsCell[][]>,
	{ more = [] as ZipPart[], doctype = '' } = {}
): Buffer {
	const tables = Object.entries(sheets).map(
		([name, rows]) =>
			`<table:table table:name="${escaped(name)}" table:style-name="${name.startsWith('.') ? 'ta2' : 'ta1'}"><table:table-column table:number-columns-repeated="16384"/>${rows
				.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`)
				.join(
					''
				)}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
	);
	return zip([
		{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
		{
			name: 'content.xml',
			content: `${PROLOG.replace('?>', `?>${doctype}`)}${tables.join('')}<table:named-expressions/></office:spreadsheet></office:body></office:document-content>`
		},
		{ name: 'META-INF/manifest.xml', content: '<manifest/>' },
		...more
	]);
}

function cellXml(cell: OdsCell): string {
	if (cell === null) return '<table:table-cell/>';
	if (typeof cell === 'number')
		return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell.toFixed(1)}</text:p></table:table-cell>`;
	if (typeof cell === 'string')
		return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
	if ('xml' in cell) return cell.xml;
	const [type, value] = 'date' in cell ? ['date', cell.date] : ['time', cell.time];
	return `<table:table-cell office:value-type="${type}" office:${type}-value="${value}"><text:p>as shown</text:p></table:table-cell>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
