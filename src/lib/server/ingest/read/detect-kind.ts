import { UnreadableFile } from './unreadable-file';

/** What a file is by its first bytes; which workbook an archive is shows only inside. */
export type ContentKind = 'csv' | 'ndjson' | 'archive' | 'gzip';

const MAGIC: readonly [bytes: readonly number[], what: string, mend: string][] = [
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		'an old Excel workbook (.xls), or one that a password protects',
		'Save it as .xlsx or CSV, without a password.'
	],
	[[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF', 'Export the table as CSV or .xlsx.'],
	[[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)', 'Export the table as CSV or .xlsx.'],
	[[0xff, 0xd8, 0xff], 'a picture (JPEG)', 'Export the table as CSV or .xlsx.'],
	[[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)', 'Export the table as CSV or .xlsx.'],
	[[0x42, 0x5a, 0x68], 'bzip2-compressed', 'Unpack it first.'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'Unpack it first.'],
	[[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'Unpack it first.'],
	[[0x4d, 0x5a], 'a Windows program', 'Export the table as CSV or .xlsx.'],
	[[0x7f, 0x45, 0x4c, 0x46], 'a program', 'Export the table as CSV or .xlsx.'],
	[[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Export the table as CSV.'],
	[[0x53, 0x51, 0x4c, 0x69], 'an SQLite database', 'Export the table as CSV.']
];

/**
 * The kind of a file by its first bytes, never by its name.
 * @param head the first bytes, as many as are there up to 64 kB
 * @throws UnreadableFile for anything that is not a table
 */
export function detectKind(head: Uint8Array, name: string): ContentKind {
	if (isBlank(head)) {
		throw new UnreadableFile(`${name} is empty: there is nothing to import. Export it again.`);
	}
	if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
	for (const [bytes, what, mend] of MAGIC) {
		if (bytes.every((byte, i) => head[i] === byte) && !isTextAfterAll(head, bytes)) {
			throw new UnreadableFile(`${name} is ${what}, not a table. ${mend}`);
		}
	}
	if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0) < 9) return 'archive';
	const start = textStart(head);
	if (/^<(!doctype\s+html|html|head|body|table|meta|script|div)\b/i.test(start)) {
		throw new UnreadableFile(
			`${name} is a web page (HTML) from its first line on, whatever its name says. Open it in a spreadsheet and save it as CSV or .xlsx.`
		);
	}
	if (/^<(\?xml|[a-z][\w:]*[\s>])/i.test(start)) {
		throw new UnreadableFile(
			`${name} is XML from its first line on, not a table. Export it as CSV or .xlsx.`
		);
	}
	if (/^(\{|\[\s*[{\]])/.test(start)) return 'ndjson';
	if (isBinary(head)) {
		throw new UnreadableFile(
			`${name} holds binary data within its first ${head.length} bytes, not text. Export the table as CSV or .xlsx.`
		);
	}
	return 'csv';
}

/** Nothing, or white space only; a byte order mark is no content either. */
function isBlank(head: Uint8Array): boolean {
	return head.length < 65_536 && textStart(head) === '' && head.every((byte) => BLANKS.has(byte));
}

const BLANKS: ReadonlySet<number> = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** Two letters such as MZ or BZh may begin a header too: a program has zero bytes soon after. */
function isTextAfterAll(head: Uint8Array, magic: readonly number[]): boolean {
	const letters = magic.length < 4 && magic.every((byte) => byte >= 0x20 && byte < 0x7f);
	return letters && !head.subarray(0, 512).includes(0);
}

function textStart(head: Uint8Array): string {
	return Buffer.from(head.subarray(0, 1024))
		.toString('latin1')
		.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
		.replaceAll('\0', '')
		.trimStart();
}

/** More control characters than a text has; UTF-16 is told by its regular zero bytes. */
function isBinary(head: Uint8Array): boolean {
	let zerosEven = 0;
	let zerosOdd = 0;
	let controls = 0;
	head.forEach((byte, i) => {
		if (byte === 0 && i % 2 === 0) zerosEven++;
		else if (byte === 0) zerosOdd++;
		else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1b) controls++;
	});
	const zeros = zerosEven + zerosOdd;
	const wide = Math.max(zerosEven, zerosOdd) > 0.3 * (head.length / 2);
	const oneSided = Math.min(zerosEven, zerosOdd) < 0.02 * head.length;
	if (wide && oneSided) return controls > 0.1 * head.length;
	return zeros + controls > 0.05 * head.length;
}
