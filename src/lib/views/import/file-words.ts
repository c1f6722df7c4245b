import { m } from '$lib/i18n/compiled/messages';

type Choice = { value: string; label: string };

/** Signs between columns, as one says them to a person. */
const DELIMITERS: Readonly<Record<string, () => string>> = {
	',': m.mapping_comma,
	';': m.mapping_semicolon,
	'\t': m.mapping_tab,
	'|': m.mapping_bar
};

/** Encodings of text, by the languages they are for. */
const ENCODINGS: readonly [value: string, said: () => string][] = [
	['utf-8', m.mapping_utf8],
	['utf-16le', m.mapping_utf16le],
	['utf-16be', m.mapping_utf16be],
	['windows-1252', () => m.mapping_western({ code: 'Windows-1252, Latin-1' })],
	['windows-1250', () => m.mapping_central({ code: 'Windows-1250' })],
	['windows-1257', () => m.mapping_baltic({ code: 'Windows-1257' })],
	['windows-1251', () => m.mapping_cyrillic({ code: 'Windows-1251' })],
	['koi8-r', () => m.mapping_cyrillic({ code: 'KOI8-R' })],
	['windows-1253', () => m.mapping_greek({ code: 'Windows-1253' })],
	['windows-1254', () => m.mapping_turkish({ code: 'Windows-1254' })],
	['windows-1255', () => m.mapping_hebrew({ code: 'Windows-1255' })],
	['gb18030', () => m.mapping_simplified({ code: 'GB18030' })],
	['big5', () => m.mapping_traditional({ code: 'Big5' })],
	['shift_jis', () => m.mapping_japanese({ code: 'Shift JIS' })],
	['euc-jp', () => m.mapping_japanese({ code: 'EUC-JP' })],
	['euc-kr', () => m.mapping_korean({ code: 'EUC-KR' })]
];

/** What a person may say of how the text of a file is written. */
export function fileChoices(): { delimiters: Choice[]; encodings: Choice[] } {
	return {
		delimiters: Object.entries(DELIMITERS).map(([value, said]) => ({ value, label: said() })),
		encodings: ENCODINGS.map(([value, said]) => ({ value, label: said() }))
	};
}

/** "tab", or the sign itself. */
export function delimiterWord(delimiter: string): string {
	return DELIMITERS[delimiter]?.() ?? delimiter;
}
