import { cpus, totalmem } from 'node:os';

/** What a cell may hold; numbers are set right, with at most three significant decimals. */
export type Cell = string | number;

function shown(cell: Cell): string {
	if (typeof cell === 'string') return cell;
	const decimals = Number.isInteger(cell) || Math.abs(cell) >= 1000 ? 0 : cell < 10 ? 2 : 1;
	return cell.toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
}

/**
 * A table in Markdown, aligned so that it reads well in a terminal too.
 * @param columns the headings
 * @param rows one array a line, as long as `columns`
 */
export function table(columns: string[], rows: Cell[][]): string {
	const texts = rows.map((row) => row.map(shown));
	const width = columns.map((heading, i) =>
		Math.max(heading.length, 3, ...texts.map((row) => row[i]?.length ?? 0))
	);
	const right = columns.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
	const line = (cells: string[]) =>
		`| ${cells.map((cell, i) => (right[i] ? cell.padStart(width[i] ?? 0) : cell.padEnd(width[i] ?? 0))).join(' | ')} |`;
	const rule = width.map((n, i) => (right[i] ? `${'-'.repeat(n - 1)}:` : '-'.repeat(n)));
	return [line(columns), line(rule), ...texts.map(line)].join('\n');
}

/** The machine in one line: a figure without it says little. */
export function machine(): string {
	const cores = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${cores.length} x ${cores[0]?.model ?? 'unknown'}, ${memory} GB, Node ${process.version}`;
}
