import { analyse } from 'chardet';

/** Names that readers know: WHATWG labels. */
export type Encoding = string;

/** Several tables of the same letters: the wider one of each family reads the narrower. */
const WIDER: Readonly<Record<string, Encoding>> = {
	'ISO-8859-1': 'windows-1252',
	'ISO-8859-2': 'windows-1250',
	'ISO-8859-5': 'windows-1251',
	'ISO-8859-7': 'windows-1253',
	'ISO-8859-8': 'windows-1255',
	'ISO-8859-9': 'windows-1254',
	GB18030: 'gb18030',
	Big5: 'big5'
};
/** What chardet tells apart reliably enough to act upon. */
const KNOWN = /^(windows-125\d|shift_jis|euc-jp|euc-kr|koi8-r|gb18030|big5)$/i;

/** The encoding that a byte order mark declares, and the mark's length. */
export function byteOrderMark(head: Uint8Array): { encoding: Encoding; length: number } | null {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
		return { encoding: 'utf-8', length: 3 };
	}
	if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
	if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
	return null;
}

/**
 * The encoding of text without a byte order mark.
 * @param bytes a piece of the text with at least one byte beyond ASCII or a zero byte; it may end inside a character
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
	const wide = utf16ByZeros(bytes);
	if (wide) return wide;
	if (isUtf8(bytes)) return 'utf-8';
	for (const { name } of analyse(bytes)) {
		const encoding = WIDER[name] ?? name.toLowerCase();
		if (KNOWN.test(encoding)) return encoding;
	}
	return 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

function utf16ByZeros(bytes: Uint8Array): Encoding | null {
	const sample = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const many = 0.15 * sample.length;
	if (odd > many && even < odd / 10) return 'utf-16le';
	if (even > many && odd < even / 10) return 'utf-16be';
	return null;
}
