type Choice = { value: string; label: string };

/** Signs between columns, as one says them to a person. */
export const DELIMITER_WORDS: readonly Choice[] = [
	{ value: ',', label: 'comma' },
	{ value: ';', label: 'semicolon' },
	{ value: '\t', label: 'tab' },
	{ value: '|', label: 'vertical bar' }
];

/** Encodings of text, by the languages they are for. */
export const ENCODING_WORDS: readonly Choice[] = [
	{ value: 'utf-8', label: 'UTF-8 (all languages)' },
	{ value: 'utf-16le', label: 'UTF-16, little-endian' },
	{ value: 'utf-16be', label: 'UTF-16, big-endian' },
	{ value: 'windows-1252', label: 'Western Europe (Windows-1252, Latin-1)' },
	{ value: 'windows-1250', label: 'Central Europe (Windows-1250)' },
	{ value: 'windows-1257', label: 'Baltic (Windows-1257)' },
	{ value: 'windows-1251', label: 'Cyrillic (Windows-1251)' },
	{ value: 'koi8-r', label: 'Cyrillic (KOI8-R)' },
	{ value: 'windows-1253', label: 'Greek (Windows-1253)' },
	{ value: 'windows-1254', label: 'Turkish (Windows-1254)' },
	{ value: 'windows-1255', label: 'Hebrew (Windows-1255)' },
	{ value: 'gb18030', label: 'Chinese, simplified (GB18030)' },
	{ value: 'big5', label: 'Chinese, traditional (Big5)' },
	{ value: 'shift_jis', label: 'Japanese (Shift JIS)' },
	{ value: 'euc-jp', label: 'Japanese (EUC-JP)' },
	{ value: 'euc-kr', label: 'Korean (EUC-KR)' }
];

/** "tab", or the sign itself. */
export function delimiterWord(delimiter: string): string {
	return DELIMITER_WORDS.find(({ value }) => value === delimiter)?.label ?? delimiter;
}
