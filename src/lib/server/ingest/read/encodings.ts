/** Encodings that a person can choose where the one found shows wrong letters. */
export const ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1250',
	'windows-1251',
	'windows-1252',
	'windows-1253',
	'windows-1254',
	'windows-1255',
	'windows-1257',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-jp',
	'euc-kr',
	'koi8-r'
] as const;
