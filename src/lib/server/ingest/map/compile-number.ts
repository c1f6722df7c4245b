import { Refused } from '../refused';
import type { Columns } from './columns';
import type { NumberReader, ScoreReader } from './mapping';
import { isMissing } from './readers/missing';
import { readNumber } from './readers/number';

type Cells = readonly string[];

/** A reader of plain numbers; null for an empty cell. */
export function compileNumber(
	reader: NumberReader,
	columns: Columns
): (cells: Cells) => number | null {
	const cell = columns.cell(reader.column);
	return (cells) => {
		const text = cell(cells);
		if (isMissing(text)) return null;
		const number = readNumber(text, reader.decimal);
		if (number === null || !Number.isFinite(number)) throw new Refused(null, 'not-a-number', text);
		return number === 0 && reader.zeroMeansMissing ? null : number;
	};
}

/** A reader of scores on the column's own scale; words and zeros as the mapping says. */
export function compileScore(
	reader: ScoreReader,
	columns: Columns
): (cells: Cells) => number | null {
	const cell = columns.cell(reader.column);
	const words = new Map(
		Object.entries(reader.words ?? {}).map(([word, score]) => [word.toLowerCase(), score])
	);
	const unknown = new Set((reader.unknown ?? []).map((word) => word.toLowerCase()));
	return (cells) => {
		const text = cell(cells);
		if (isMissing(text) || unknown.has(text.toLowerCase())) return null;
		const score = words.get(text.toLowerCase()) ?? readNumber(text, reader.decimal);
		if (score === null) throw new Refused(null, 'not-a-number', text);
		return score === 0 && reader.zeroMeansMissing ? null : score;
	};
}
