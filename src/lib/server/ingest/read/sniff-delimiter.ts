import { CsvSplitter } from './csv-splitter';

const CANDIDATES = [',', '\t', ';', '|'] as const;

/**
 * The delimiter under which the first lines agree most on their number of cells.
 * @param text the first lines of the file, up to 64 kB
 */
export function sniffDelimiter(text: string): string {
	let best = ',';
	let bestScore = 0;
	for (const delimiter of CANDIDATES) {
		const score = agreement(text, delimiter);
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

/** Rows that have the commonest width beyond one, weighted so that a wider reading wins between equals. */
function agreement(text: string, delimiter: string): number {
	const splitter = new CsvSplitter(delimiter);
	const whole = splitter.push(text).cells;
	const rows = (whole.length > 1 ? whole : [...whole, ...splitter.end().cells]).slice(0, 200);
	const widths = new Map<number, number>();
	for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	let score = 0;
	for (const [width, count] of widths) {
		score = Math.max(score, (count / rows.length) ** 2 * (1 + Math.log(width)));
	}
	return score;
}
