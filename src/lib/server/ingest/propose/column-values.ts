import { isMissing } from '../map/readers/missing';

/** The values that a column holds in the sample, blanks left away. */
export function columnValues(rows: readonly (readonly string[])[], at: number): string[] {
	return rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => !isMissing(cell));
}

/** The share of values for which a reading works; 0 where there are none. */
export function shareOf(values: readonly string[], reads: (value: string) => boolean): number {
	return values.length === 0 ? 0 : values.filter(reads).length / values.length;
}
