import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isKnownHeader } from '../known-header';
import { openTable } from './open-table';
import type { Rows } from './rows';
import type { ReadNotes } from './table';
import { UnreadableFile } from './unreadable-file';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
	content: Uint8Array | string,
	size = 1000,
	options = {}
): Promise<Rows & { header: readonly string[]; notes: ReadNotes }> {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const table = await openTable({ bytes: cut(bytes, size) }, 'file.csv', {
		isKnownHeader,
		...options
	});
	const all: Rows = { cells: [], lines: [], rejects: [] };
	for await (const rows of table.batches()) {
		all.cells.push(...rows.cells);
		all.lines.push(...rows.lines);
		all.rejects.push(...rows.rejects);
	}
	await table.close();
	return { ...all, header: table.header, notes: table.notes };
}

const plain = 'Agent,Date,Note\nJānis,2026-11-01,zaļš\nŽubīte,2026-11-02,\n';

describe('opening a table', () => {
	it.each([
		['utf-8', Buffer.from(plain), 'utf-8'],
		['UTF-8 with a mark', Buffer.from('\ufeff' + plain), 'utf-8'],
		[
			'UTF-16 little-endian with a mark',
			iconv.encode(plain, 'utf-16le', { addBOM: true }),
			'utf-16le'
		],
		[
			'UTF-16 big-endian with a mark',
			iconv.encode(plain, 'utf-16be', { addBOM: true }),
			'utf-16be'
		],
		['UTF-16 without a mark', iconv.encode(plain, 'utf-16le', { addBOM: false }), 'utf-16le']
	])('detects %s', async (_, bytes, encoding) => {
		const { header, cells, notes } = await read(bytes, 7);
		expect(notes.encoding).toBe(encoding);
		expect(header).toEqual(['Agent', 'Date', 'Note']);
		expect(cells[0]).toEqual(['Jānis', '2026-11-01', 'zaļš']);
	});

	it.each([
		[
			'windows-1252',
			'Agent,Note\n' + 'Zoë Müller,déjà vu à l’école\nRenée,garçon naïf\n'.repeat(20)
		],
		['gb18030', 'Agent,Note\n' + '王小明,客户投诉处理完毕\n李四,退款申请已经提交\n'.repeat(20)],
		['big5', 'Agent,Note\n' + '王小明,客戶投訴處理完畢\n李四,退款申請已經提交\n'.repeat(20)],
		[
			'windows-1251',
			'Agent,Note\n' +
				'Иванов,клиент был недоволен ответом\nПетрова,возврат оформлен вовремя\n'.repeat(20)
		]
	])('detects %s', async (encoding, text) => {
		const { cells, notes } = await read(iconv.encode(text, encoding));
		expect(notes.encoding).toBe(encoding);
		expect([cells[0]!.join(','), cells[1]!.join(',')]).toEqual(text.split('\n').slice(1, 3));
	});

	it('decides on the first piece beyond ASCII, however late it comes', async () => {
		const text = 'Agent,Note\n' + 'Ann,plain words\n'.repeat(60_000) + 'Zoë,déjà vu à l’école\n';
		const { cells, notes } = await read(iconv.encode(text, 'windows-1252'), 100_000);
		expect(notes.encoding).toBe('windows-1252');
		expect(cells.at(-1)).toEqual(['Zoë', 'déjà vu à l’école']);
	});

	it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
		const text = ['Id', 'Time', 'Amount, net'].map((n) => `"${n}"`).join(delimiter);
		const { header, notes } = await read(
			`${text}\n1${delimiter}9:00${delimiter}"0,86"\n2${delimiter}9:01${delimiter}"1,5"\n`
		);
		expect(notes.delimiter).toBe(delimiter);
		expect(header).toEqual(['Id', 'Time', 'Amount, net']);
	});

	it('skips a preamble, an empty first column and totals at the end', async () => {
		const text =
			'Reporting period 2026-11-01 to 2026-11-07\nThe report generated is in UTC timezone\n\n,Agent,Calls\n,Ann,3\n,Bob,4\n,Total,7\n';
		const { header, cells, lines, notes } = await read(text);
		expect(header).toEqual(['', 'Agent', 'Calls']);
		expect(cells).toEqual([
			['', 'Ann', '3'],
			['', 'Bob', '4']
		]);
		expect(lines).toEqual([5, 6]);
		expect(notes.headerLine).toBe(4);
		expect(notes.remarks.join(' ')).toContain('Line 7 holds totals');
	});

	it('refuses ragged rows one by one', async () => {
		const { cells, rejects } = await read('a,b\n1,2\n1\n1,2,3\n1,2,\n3,4\n5,6\n7,8\n');
		expect(cells).toEqual([
			['1', '2'],
			['1', '2'],
			['3', '4'],
			['5', '6'],
			['7', '8']
		]);
		expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
			[3, 'row-too-short'],
			[4, 'row-too-wide']
		]);
	});

	it('numbers repeated columns and says so', async () => {
		const { header, notes } = await read('Id,Time,Time\n1,2,3\n');
		expect(header).toEqual(['Id', 'Time', 'Time (2)']);
		expect(notes.remarks.join(' ')).toContain('more than once');
	});

	it('reads NDJSON as columns of its fields, nested ones by path', async () => {
		const { header, cells, rejects } = await read(
			'{"ContactId":"1","Agent":{"Username":"ann"}}\n{bad\n{"ContactId":"2","Agent":null,"n":[1]}\n[1]\n',
			9
		);
		expect(header).toEqual(['ContactId', 'Agent.Username', 'Agent', 'n']);
		expect(cells).toEqual([
			['1', 'ann', '', ''],
			['2', '', '', '[1]']
		]);
		expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
			[2, 'not-json'],
			[4, 'not-an-object']
		]);
	});

	it('reads one JSON document with a list', async () => {
		const { header, cells } = await read(
			JSON.stringify({ items: [{ a: 1 }, { a: true }] }, null, 2)
		);
		expect([header, cells]).toEqual([['a'], [['1'], ['true']]]);
	});

	it.each([
		['an empty file', '', /empty/],
		['a web page', '<!DOCTYPE html><html><body><table>', /web page/],
		['a web page behind a mark', '\xef\xbb\xbf  <html>', /web page/],
		['a PNG', '\x89PNG\r\n\x1a\n', /picture/],
		['a PDF', '%PDF-1.7', /PDF/],
		['a program', 'MZ\x90\0\x03\0\0\0', /program/],
		['an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /old Excel/],
		['half a workbook', 'PK\x03\x04 but nothing behind', /damaged/],
		['numbers without a header', '1,2,3\n4,5,6\n', /names the columns/],
		['__proto__ as a column', 'a,__proto__\n1,2\n', /not allowed/],
		['constructor as a column', 'constructor,b\n1,2\n', /not allowed/],
		['5,000 columns', Array.from({ length: 5000 }, (_, i) => `c${i}`).join(','), /columns/],
		['binary data', '\0\x01\x02\x03\x04\x05\x06\x0e\x0f'.repeat(50), /binary/]
	])('refuses %s', async (_, content, sentence) => {
		const refused = read(Buffer.from(content, 'latin1'));
		await expect(refused).rejects.toThrow(UnreadableFile);
		await expect(refused).rejects.toThrow(sentence);
		expect(({} as { x?: unknown }).x).toBeUndefined();
	});

	it('never crashes, hangs or loses count on any bytes', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 300 }),
				fc.integer({ min: 1, max: 64 }),
				async (bytes, size) => {
					try {
						const { cells, lines, header } = await read(bytes, size);
						expect(cells.length).toBe(lines.length);
						expect(cells.every((row) => row.length === header.length)).toBe(true);
					} catch (error) {
						expect(error).toBeInstanceOf(UnreadableFile);
					}
				}
			),
			{ numRuns: 500 }
		);
	}, 60_000);

	it('reads the same however the bytes are cut', async () => {
		const bytes = Buffer.from('\ufeffId;Vārds;"Piezīme"\r\n1;Ž;"a;b\r\nc"\r\n2;ū;"""x"""\r\n');
		const whole = await read(bytes, 1000);
		for (let size = 1; size < 20; size++) expect(await read(bytes, size)).toEqual(whole);
	});
});
