/** How a number of a cell is shown: as a number, a date, a time of day (or both), or hours and minutes elapsed. */
export type NumberKind = 'number' | 'date' | 'time' | 'elapsed';

/** Formats that every workbook has without declaring them (ECMA-376 18.8.30), East Asian ones included. */
const BUILT_IN: readonly [from: number, to: number, kind: NumberKind][] = [
	[14, 17, 'date'],
	[18, 21, 'time'],
	[22, 22, 'date'],
	[27, 31, 'date'],
	[32, 35, 'time'],
	[36, 36, 'date'],
	[45, 45, 'time'],
	[46, 46, 'elapsed'],
	[47, 47, 'time'],
	[50, 54, 'date'],
	[55, 56, 'time'],
	[57, 58, 'date']
];

export function builtInKind(formatId: number): NumberKind {
	return BUILT_IN.find(([from, to]) => formatId >= from && formatId <= to)?.[2] ?? 'number';
}

/** The kind of a format written out, such as `[h]:mm:ss` or `dd/mm/yyyy hh:mm`; its first section decides. */
export function kindOfFormat(code: string): NumberKind {
	const bare = (code.split(';')[0] ?? '')
		.replace(/"[^"]*"|\\.|_.|\*./g, '')
		.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
	if (/\[(h+|m+|s+)\]/i.test(bare)) return 'elapsed';
	const letters = bare.replace(/AM\/PM|A\/P|General/gi, '').toLowerCase();
	if (/[ydge]/.test(letters.replace(/e[+-]/g, ''))) return 'date';
	if (/[hs]/.test(letters)) return 'time';
	return letters.includes('m') ? 'date' : 'number';
}
