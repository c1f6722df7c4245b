import { ownCopy } from '../../own-copy';
import { columnKey } from '../../recognise/column-key';
import type { Rows } from '../rows';
import type { Table } from '../table';
import { UnreadableFile } from '../unreadable-file';

/** Columns of another sheet, found by the same value in a column of each. */
export type Join = {
	/** Name of the other sheet. */
	sheet: string;
	/** The column of the sheet that is read. */
	column: string;
	/** The column of the other sheet. */
	key: string;
};

/** The other sheet is held in memory; in UTF-16 units. */
const MOST_TEXT = 64 * 1024 * 1024;

/**
 * A table with the columns of another one beside its own, row by row where the keys are equal. Of several rows with one key
 * the first counts; a row without a partner has the other columns empty.
 * @throws UnreadableFile where a column is missing, or the other sheet is too large to be held
 */
export async function joinSheet(main: Table, other: Table, join: Join): Promise<Table> {
	const at = columnAt(main.header, join.column);
	const keyAt = columnAt(other.header, join.key);
	const { byKey, repeated } = await held(other, keyAt, join.sheet);
	const names = new Set(main.header);
	const added = other.header.flatMap((name, i) =>
		i === keyAt || name === ''
			? []
			: [{ i, name: names.has(name) ? `${name} (${join.sheet})` : name }]
	);
	const blank = added.map(() => '');
	let alone = 0;
	const widened = (rows: Rows): Rows => ({
		...rows,
		cells: rows.cells.map((cells) => {
			const partner = byKey.get((cells[at] ?? '').trim());
			if (!partner) alone++;
			return [...cells, ...(partner ? added.map(({ i }) => partner[i] ?? '') : blank)];
		})
	});
	const sample = widened(main.sample);
	return {
		...main,
		header: [...main.header, ...added.map(({ name }) => name)],
		sample,
		async *batches() {
			alone = 0;
			for await (const rows of main.batches()) yield widened(rows);
			main.notes.remarks.push(
				`The columns of "${join.sheet}" were joined by "${join.column}"; ${alone} rows have no partner there.`
			);
			if (repeated > 0) {
				main.notes.remarks.push(
					`${repeated} rows of "${join.sheet}" repeat the key of an earlier one and were left out.`
				);
			}
		}
	};
}

async function held(
	table: Table,
	keyAt: number,
	sheet: string
): Promise<{ byKey: Map<string, readonly string[]>; repeated: number }> {
	const byKey = new Map<string, readonly string[]>();
	let repeated = 0;
	let size = 0;
	for await (const { cells } of table.batches()) {
		for (const row of cells) {
			const key = (row[keyAt] ?? '').trim();
			if (key === '') continue;
			if (byKey.has(key)) {
				repeated++;
				continue;
			}
			size += row.reduce((sum, cell) => sum + cell.length + 16, 64);
			if (size > MOST_TEXT) {
				throw new UnreadableFile(
					`The sheet "${sheet}" is too large to be joined (more than 64 MB of text). Join the sheets before you export them.`
				);
			}
			byKey.set(ownCopy(key), row.map(ownCopy));
		}
	}
	return { byKey, repeated };
}

function columnAt(header: readonly string[], name: string): number {
	const key = columnKey(name);
	const at = header.findIndex((column) => column === name || columnKey(column) === key);
	if (at >= 0) return at;
	throw new UnreadableFile(`There is no column "${name}" to join the sheets by. Choose another.`);
}
