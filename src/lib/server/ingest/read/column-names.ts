import { storable } from '../storable';
import { UnreadableFile } from './unreadable-file';

export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
	'__proto__',
	'constructor',
	'prototype'
]);
const MOST_COLUMNS = 1000;
const LONGEST_NAME = 200;

/**
 * The header's cells as names: trimmed, without trailing empty columns, a repeated name numbered, an empty one '' (such a
 * column is not read).
 * @throws UnreadableFile for names that no table may have, and for more columns than a table of contacts has
 */
export function columnNames(
	cells: readonly string[],
	file: string,
	line: number
): { names: string[]; repeated: string[] } {
	const trimmed = cells.map((cell) =>
		storable(
			cell
				.replace(/^\ufeff/, '')
				.replace(/\s+/g, ' ')
				.trim()
				.slice(0, LONGEST_NAME)
		)
	);
	const width = trimmed.findLastIndex((name) => name !== '') + 1;
	if (width > MOST_COLUMNS) {
		throw new UnreadableFile(
			`${file} has ${width} columns in line ${line}; at most ${MOST_COLUMNS} are read. Export only the columns of the contacts.`
		);
	}
	const seen = new Map<string, number>();
	const repeated: string[] = [];
	const names = trimmed.slice(0, width).map((name) => {
		if (FORBIDDEN_NAMES.has(name.toLowerCase())) {
			throw new UnreadableFile(
				`${file} has a column named "${name}" in line ${line}, a name that is not allowed. Rename the column.`
			);
		}
		const before = seen.get(name) ?? 0;
		seen.set(name, before + 1);
		if (name === '' || before === 0) return name;
		if (before === 1) repeated.push(name);
		return `${name} (${before + 1})`;
	});
	return { names, repeated };
}
