import type { Answer } from './messages';

/**
 * The rows of an answer as the one who asked wants them.
 * @param parsers for the columns that came as text, by object id of their type
 * @param asArrays values in the order of the columns instead of objects
 */
export function namedRows<Row extends object>(
	{ names, types, rows }: Answer,
	parsers: Readonly<Record<number, (text: string) => unknown>>,
	asArrays = false
): Row[] {
	const columns = names.map((name, at) => ({ name, at, parse: parsers[types[at] ?? 0] }));
	for (const { at, parse } of columns) {
		if (!parse) continue;
		for (const row of rows) {
			const value = row[at];
			if (value !== null) row[at] = parse(value as string);
		}
	}
	if (asArrays) return rows as Row[];
	return rows.map((values) => {
		const row: Record<string, unknown> = {};
		for (const { name, at } of columns) row[name] = values[at];
		return row as Row;
	});
}
