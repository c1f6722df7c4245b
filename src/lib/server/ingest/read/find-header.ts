/** Rows looked at for a header: preambles of real exports are shorter. */
export const HEADER_SEARCH_ROWS = 50;

const VALUE = /^[-+(]?[\d\s.,:/%)-]*\d[\d\s.,:/%)TZ-]*$/;

/**
 * Which of the first rows names the columns: one that is known by its names, else the first that is nearly as wide as the
 * widest, all words and hardly one twice.
 * @param rows the first rows of the file
 * @param isKnown whether these names are those of a known export
 * @returns index into rows, -1 where none looks like a header
 */
export function findHeader(
	rows: readonly (readonly string[])[],
	isKnown: (names: readonly string[]) => boolean
): number {
	const candidates = rows.slice(0, HEADER_SEARCH_ROWS);
	const known = candidates.findIndex(isKnown);
	if (known >= 0) return known;
	const widest = Math.max(0, ...candidates.map((cells) => filled(cells).length));
	return candidates.findIndex((cells) => {
		const names = filled(cells);
		return (
			names.length >= Math.max(1, 0.6 * widest) &&
			names.length > (widest > 1 ? 1 : 0) &&
			new Set(names).size >= 0.5 * names.length &&
			!names.some((name) => VALUE.test(name))
		);
	});
}

function filled(cells: readonly string[]): string[] {
	return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
