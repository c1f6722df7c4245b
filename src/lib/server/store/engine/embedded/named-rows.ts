import type { Answer } from './messages';

/**
 * The rows of an answer as the one who asked wants them.
 * @param parsers for the columns that came as text, by object id of their type
 * @param asArrays values in the order of the columns instead of objects
 */
export function namedRows<Row extends object>(
	{ names, types, columns, rowCount }: Answer,
	parsers: Readonly<Record<number, (text: string) => unknown>>,
	asArrays = false
): Row[] {
	for (const [at, values] of columns.entries()) {
		const parse = parsers[types[at] ?? 0];
		if (!parse) continue;
		for (const [i, value] of values.entries()) {
			if (value !== null) values[i] = parse(value as string);
		}
	}
	const row = asArrays
		? (i: number) => columns.map((values) => values[i])
		: (i: number) => {
				const named: Record<string, unknown> = {};
				for (let at = 0; at < names.length; at++) named[names[at] ?? ''] = columns[at]?.[i];
				return named;
			};
	return Array.from({ length: rowCount }, (_, i) => row(i) as Row);
}
