import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvSplitter } from './csv-splitter';
import type { Rows } from './rows';

function split(text: string, cuts: readonly number[] = [], delimiter = ','): Rows {
	const splitter = new CsvSplitter(delimiter);
	const rows: Rows = { cells: [], lines: [], rejects: [] };
	const add = (more: Rows) => {
		rows.cells.push(...more.cells);
		rows.lines.push(...more.lines);
		rows.rejects.push(...more.rejects);
	};
	let from = 0;
	for (const cut of [...cuts].sort((a, b) => a - b)) {
		add(splitter.push(text.slice(from, cut)));
		from = cut;
	}
	add(splitter.push(text.slice(from)));
	add(splitter.end());
	return rows;
}

describe('splitting delimited text', () => {
	it('reads quotes, doubled quotes, breaks inside quotes, and blanks after them', () => {
		const text = 'a,"b, ""c""",d\r\n"x\ny" ,z,\r\n';
		expect(split(text)).toEqual({
			cells: [
				['a', 'b, "c"', 'd'],
				['x\ny', 'z', '']
			],
			lines: [1, 2],
			rejects: []
		});
	});

	it('ends a line at LF, CRLF and CR, mixed in one file, and numbers lines as an editor does', () => {
		const { cells, lines } = split('a\rb\r\nc\n\n"d\r\ne"\rf');
		expect(cells).toEqual([['a'], ['b'], ['c'], ['d\r\ne'], ['f']]);
		expect(lines).toEqual([1, 2, 3, 5, 7]);
	});

	it('leaves quotes inside an unquoted cell alone', () => {
		expect(split('5" pipe,the "best"\n').cells).toEqual([['5" pipe', 'the "best"']]);
	});

	it('refuses only the line of a quote that never closes', () => {
		const text = 'a,b\n1,"open\n2,x\n3,"y"\n4,z\n';
		const { cells, rejects } = split(text);
		expect(cells).toEqual([
			['a', 'b'],
			['2', 'x'],
			['3', 'y'],
			['4', 'z']
		]);
		expect(rejects).toEqual([
			{ line: 2, column: null, reason: 'unclosed-quote', value: null, raw: '1,"open' }
		]);
	});

	it('refuses the line of a quote that is open at the end of the file', () => {
		const { cells, rejects } = split('a,b\n1,"open\n2,x\n3,y');
		expect(cells).toEqual([
			['a', 'b'],
			['2', 'x'],
			['3', 'y']
		]);
		expect(rejects.map(({ line }) => line)).toEqual([2]);
	});

	it('gives up an unclosed quote after 16 MB and goes on with the next line', () => {
		const rows = `k,${'v'.repeat(1000)}\n`.repeat(17_000);
		const splitter = new CsvSplitter(',');
		let count = 0;
		const rejects = [];
		for (const piece of [`x,"y\n`, rows, 'end,1\n']) {
			const got = splitter.push(piece);
			count += got.cells.length;
			rejects.push(...got.rejects);
		}
		count += splitter.end().cells.length;
		expect(count).toBe(17_001);
		expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([[1, 'unclosed-quote']]);
	});

	const cell = fc.string({
		unit: fc.constantFrom('a', 'ž', ' ', '"', ',', ';', '\n', '\r\n', '\t', '1'),
		maxLength: 6
	});
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
		minLength: 1,
		maxLength: 6
	});

	it('reads back what papaparse writes, however the text is cut', () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom('\n', '\r\n'),
				fc.array(fc.nat(200)),
				(rows, delimiter, newline, cuts) => {
					const text = Papa.unparse(rows, { delimiter, newline });
					const got = split(
						text,
						cuts.map((cut) => cut % (text.length + 1)),
						delimiter
					);
					expect(got.cells).toEqual(rows);
					expect(got.rejects).toEqual([]);
				}
			),
			{ numRuns: 1000 }
		);
	}, 60_000);

	it('gives the same rows for every cut of the same text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 40 }),
				(text) => {
					const whole = split(text);
					for (let cut = 0; cut <= text.length; cut++) expect(split(text, [cut])).toEqual(whole);
					expect(
						split(
							text,
							Array.from(text, (_, i) => i)
						)
					).toEqual(whole);
				}
			),
			{ numRuns: 500 }
		);
	}, 60_000);

	it('agrees with papaparse on unquoted text of one kind of line end', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.array(
						fc.string({ unit: fc.constantFrom('a', 'b', ' ', '0'), minLength: 1, maxLength: 4 }),
						{ minLength: 2, maxLength: 4 }
					),
					{ minLength: 1 }
				),
				(rows) => {
					const text = rows.map((row) => row.join(',')).join('\n');
					expect(split(text).cells).toEqual(
						Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data
					);
				}
			)
		);
	});
});
