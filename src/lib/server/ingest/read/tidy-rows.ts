import type { Reject } from '$lib/domain/reject';
import { noRows, type Rows } from './rows';
import type { ReadNotes } from './table';
import { isTotalsRow } from './totals-row';

/** Rows at the end of a file that may be totals. */
const TAIL = 3;

export type Tidying = {
	width: number;
	/** Formats that leave out empty cells at the end of a row have their rows filled up; others have them refused. */
	fillShortRows: boolean;
	raw: (cells: readonly string[]) => string;
	notes: ReadNotes;
};

/**
 * Rows as wide as the header: empty ones left out, ragged ones refused one by one, totals at the end dropped with a remark.
 * @param incoming rows after the header, in file order
 */
export async function* tidyRows(
	incoming: AsyncIterable<Rows>,
	tidying: Tidying
): AsyncGenerator<Rows, void, undefined> {
	const tail = noRows();
	for await (const rows of incoming) {
		const out = noRows();
		out.rejects.push(...rows.rejects);
		const held = tail.cells.length;
		const kept = Math.max(0, held + rows.cells.length - TAIL);
		for (let i = 0; i < Math.min(held, kept); i++) {
			tidyRow(out, tail.cells[i] ?? [], tail.lines[i] ?? 0, tidying);
		}
		for (let i = 0; i < kept - held; i++) {
			tidyRow(out, rows.cells[i] ?? [], rows.lines[i] ?? 0, tidying);
		}
		tail.cells.splice(0, kept);
		tail.lines.splice(0, kept);
		tail.cells.push(...rows.cells.slice(Math.max(0, kept - held)));
		tail.lines.push(...rows.lines.slice(Math.max(0, kept - held)));
		if (out.cells.length > 0 || out.rejects.length > 0) yield out;
	}
	const last = noRows();
	tail.cells.forEach((cells, i) => {
		if (isTotalsRow(cells)) {
			tidying.notes.remarks.push(`Line ${tail.lines[i]} holds totals and was left out.`);
		} else tidyRow(last, cells, tail.lines[i] ?? 0, tidying);
	});
	if (last.cells.length > 0 || last.rejects.length > 0) yield last;
}

function tidyRow(out: Rows, cells: string[], line: number, tidying: Tidying): void {
	const { width, fillShortRows } = tidying;
	if (cells.length === width) {
		if (cells[0] !== '' || cells.some((cell) => cell !== '')) accept(out, cells, line);
		return;
	}
	if (cells.every((cell) => cell.trim() === '')) return;
	if (cells.length > width) {
		if (cells.slice(width).every((cell) => cell.trim() === '')) {
			return accept(out, cells.slice(0, width), line);
		}
		out.rejects.push(ragged(line, 'row-too-wide', cells, tidying));
	} else if (fillShortRows) {
		accept(out, [...cells, ...Array<string>(width - cells.length).fill('')], line);
	} else out.rejects.push(ragged(line, 'row-too-short', cells, tidying));
}

function accept(out: Rows, cells: string[], line: number): void {
	out.cells.push(cells);
	out.lines.push(line);
}

function ragged(
	line: number,
	reason: Reject['reason'],
	cells: readonly string[],
	{ raw }: Tidying
): Reject {
	return { line, column: null, reason, value: `${cells.length} cells`, raw: raw(cells) };
}
