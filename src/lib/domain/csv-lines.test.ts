import { describe, expect, it } from 'vitest';
import type { ExportRow, ExportTable } from './export-table';
import { csvLines } from './csv-lines';

async function lines(table: Partial<ExportTable>): Promise<string> {
	const pieces: string[] = [];
	for await (const piece of csvLines({ title: 'T', columns: [], pages: [], ...table }))
		pieces.push(piece);
	return pieces.join('');
}
const texts = (row: ExportRow) =>
	lines({ columns: row.map((_, i) => ({ name: `c${i}`, kind: 'text' })), pages: [[row]] }).then(
		(text) => text.slice(text.indexOf('\r\n') + 2)
	);

describe('csvLines', () => {
	it('quotes what would break the line', async () => {
		expect(await texts(['a,b', 'say "x"', 'two\nlines', 'plain'])).toBe(
			'"a,b","say ""x""","two\nlines",plain\r\n'
		);
	});

	it('disarms what a spreadsheet would run, also behind a character that is not seen', async () => {
		expect(await texts(['=1+1', '+31 20', '-cmd', '@SUM(A1)', '\tx', '\rx', '\0=1'])).toBe(
			"'=1+1,'+31 20,'-cmd,'@SUM(A1),'\tx,\"'\rx\",'\0=1\r\n"
		);
	});

	it('leaves numbers numbers, tells days and instants by ISO 8601 and the unknown by nothing', async () => {
		const columns = (['number', 'number', 'flag', 'day', 'instant', 'text'] as const).map(
			(kind) => ({ name: `a ${kind}`, kind })
		);
		expect(await lines({ columns, pages: [[[-3.25, 1e21, true, 20_779, 0, null]], [[]]] })).toBe(
			'\ufeffa number,a number,a flag,a day,a instant,a text\r\n' +
				'-3.25,1e+21,true,2026-11-22,1970-01-01T00:00:00.000Z,\r\n,,,,,\r\n'
		);
	});
});
