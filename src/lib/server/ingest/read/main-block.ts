/** Columns of a table, from the first to before the last. */
export type Block = { from: number; to: number };

/** Two blocks are one table where nearly every row that fills one fills the other. */
const TOGETHER = 0.9;

/**
 * The columns of the table itself where a second one stands beside it: divided by a column that is empty down to the last
 * row seen, and filled in other rows.
 * @param header the row that names the columns
 * @param rows the first rows after it
 * @returns null where there is one table only
 */
export function mainBlock(
	header: readonly string[],
	rows: readonly (readonly string[])[]
): Block | null {
	const blocks = blocksOf(header, rows).map((block) => ({
		block,
		named: header.slice(block.from, block.to).filter((name) => name.trim() !== '').length,
		filled: new Set(rows.flatMap((cells, i) => (isFilled(cells, block) ? [i] : [])))
	}));
	if (blocks.length < 2) return null;
	const candidates = blocks.filter(({ named }) => named > 1);
	const most = Math.max(...candidates.map(({ filled }) => filled.size));
	const main = candidates.find(({ filled }) => filled.size === most);
	if (!main) return null;
	const own = blocks.filter(
		({ filled, named }) => named > 0 && together(filled, main.filled) >= TOGETHER
	);
	if (own.length === blocks.length) return null;
	return {
		from: Math.min(...own.map(({ block }) => block.from)),
		to: Math.max(...own.map(({ block }) => block.to))
	};
}

/** Runs of columns that hold anything, in the header or below. */
function blocksOf(header: readonly string[], rows: readonly (readonly string[])[]): Block[] {
	const used: boolean[] = [];
	for (const cells of [header, ...rows]) {
		cells.forEach((cell, i) => (used[i] ||= cell.trim() !== ''));
	}
	const blocks: Block[] = [];
	for (let i = 0; i < used.length; i++) {
		if (!used[i]) continue;
		const from = i;
		while (used[i + 1]) i++;
		blocks.push({ from, to: i + 1 });
	}
	return blocks;
}

function isFilled(cells: readonly string[], { from, to }: Block): boolean {
	for (let i = from; i < to; i++) if ((cells[i] ?? '').trim() !== '') return true;
	return false;
}

function together(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const both = [...a].filter((i) => b.has(i)).length;
	return both / Math.max(1, a.size + b.size - both);
}
