import type { XmlHandler } from '../archive/xml-events';
import { noRows, type Rows } from '../rows';
import { UnreadableFile } from '../unreadable-file';
import { cellText } from './cell-text';

/** Limits of a spreadsheet, and of what a table repeats: more is an archive made to fill memory. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_REPEATS = 1000;

/** Gathers the rows of one sheet; a row said to be repeated comes as often as it is said. */
export class SheetHandler implements XmlHandler {
	rows = noRows();
	private cells: string[] = [];
	private line = 0;
	private repeatRow = 1;
	private column = 0;
	private cell: Readonly<Record<string, string>> | null = null;
	private shown = '';
	private paragraphs = 0;
	private inParagraph = false;
	/** Depth inside notes and drawings, whose text is none of the cell's. */
	private aside = 0;

	takeRows(): Rows {
		const rows = this.rows;
		this.rows = noRows();
		return rows;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.aside > 0 || name === 'annotation' || name === 'frame' || name === 'custom-shape') {
			this.aside++;
		} else if (name === 'table-row') {
			this.cells = [];
			this.column = 0;
			this.repeatRow = repeats(attributes['table:number-rows-repeated']);
		} else if (name === 'table-cell' || name === 'covered-table-cell') {
			this.cell = attributes;
			this.shown = '';
			this.paragraphs = 0;
		} else if (name === 'p') {
			this.inParagraph = true;
			if (this.paragraphs++ > 0) this.shown += '\n';
		} else if (this.inParagraph && name === 's') {
			this.shown += ' '.repeat(Math.min(MOST_REPEATS, repeats(attributes['text:c'])));
		} else if (this.inParagraph && name === 'tab') this.shown += '\t';
		else if (this.inParagraph && name === 'line-break') this.shown += '\n';
	}

	text(text: string): void {
		if (this.inParagraph && this.aside === 0) this.shown += text;
	}

	close(name: string): void {
		if (this.aside > 0) this.aside--;
		else if (name === 'p') this.inParagraph = false;
		else if (name === 'table-cell' || name === 'covered-table-cell') this.put();
		else if (name === 'table-row') this.endRow();
	}

	private put(): void {
		const { cell } = this;
		this.cell = null;
		if (!cell) return;
		const count = repeats(cell['table:number-columns-repeated']);
		const text = cellText(cell, this.shown);
		if (text !== '') {
			if (count > MOST_REPEATS) throw tooMany('one cell', count);
			if (this.column + count > MOST_COLUMNS) return;
			while (this.cells.length < this.column) this.cells.push('');
			for (let i = 0; i < count; i++) this.cells.push(text);
		}
		this.column += count;
	}

	private endRow(): void {
		const { cells, repeatRow } = this;
		if (cells.length === 0) {
			this.line += repeatRow;
			return;
		}
		if (repeatRow > MOST_REPEATS) throw tooMany('one row', repeatRow);
		if (this.line + repeatRow > MOST_ROWS) throw tooMany('rows', this.line + repeatRow);
		for (let i = 0; i < repeatRow; i++) {
			this.rows.cells.push(cells);
			this.rows.lines.push(++this.line);
		}
	}
}

function repeats(text: string | undefined): number {
	const count = Number(text ?? 1);
	return Number.isInteger(count) && count > 0 ? count : 1;
}

function tooMany(what: string, count: number): UnreadableFile {
	return new UnreadableFile(
		`The spreadsheet repeats ${what} ${count} times, which no table of contacts does. Save it anew, or as CSV.`
	);
}
