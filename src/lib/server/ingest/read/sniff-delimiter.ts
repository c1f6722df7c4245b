import { CsvSplitter } from './csv-splitter';
import { HEADER_SEARCH_ROWS } from './find-header';

/** Signs between cells that are told by themselves. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;

/**
 * The delimiter under which one of the first lines is a known header, else that under which they agree most on their number
 * of cells.
 * @param text the first lines of the file, up to 64 kB
 */
export function sniffDelimiter(
	text: string,
	isKnownHeader: (names: readonly string[]) => boolean
): string {
	let best = ',';
	let bestScore = 0;
	for (const delimiter of DELIMITERS) {
		const rows = firstRows(text, delimiter);
		if (rows.slice(0, HEADER_SEARCH_ROWS).some(isKnownHeader)) return delimiter;
		const score = agreement(rows);
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

function firstRows(text: string, delimiter: string): string[][] {
	const splitter = new CsvSplitter(delimiter);
	const whole = splitter.push(text).cells;
	return (whole.length > 1 ? whole : [...whole, ...splitter.end().cells]).slice(0, 200);
}

/** Rows that have the commonest width beyond one, weighted so that a wider reading wins between equals. */
function agreement(rows: readonly string[][]): number {
	const widths = new Map<number, number>();
	for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	let score = 0;
	for (const [width, count] of widths) {
		score = Math.max(score, (count / rows.length) ** 2 * (1 + Math.log(width)));
	}
	return score;
}
