import { noRows, type Rows } from '../rows';
import type { NumberKind } from './number-format';
import { serialText } from './serial-text';
import type { SharedTexts } from './shared-texts';
import { xmlEvents } from '../archive/xml-events';

/** Excel's own limit. */
const MOST_COLUMNS = 16_384;

export type CellContext = {
	strings: SharedTexts;
	/** By style index. */
	kinds: readonly NumberKind[];
	date1904: boolean;
};

/** The rows of a sheet as texts, as the XML streams by; a row's line is its number in the sheet. */
export async function* sheetRows(
	bytes: AsyncIterable<Uint8Array>,
	context: CellContext,
	part: string
): AsyncGenerator<Rows> {
	const handler = new SheetHandler(context);
	const pieces = xmlEvents(bytes, handler, part);
	while (!(await pieces.next()).done) {
		if (handler.rows.cells.length > 0) yield handler.takeRows();
	}
}

class SheetHandler {
	rows = noRows();
	private cells: string[] = [];
	private line = 0;
	private column = -1;
	private type = 'n';
	private style = 0;
	private value = '';
	private reading = false;

	constructor(private readonly context: CellContext) {}

	takeRows(): Rows {
		const rows = this.rows;
		this.rows = noRows();
		return rows;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'row') {
			this.line = Number(attributes.r ?? this.line + 1);
			this.cells = [];
			this.column = -1;
		} else if (name === 'c') {
			this.column = attributes.r === undefined ? this.column + 1 : columnIndex(attributes.r);
			this.type = attributes.t ?? 'n';
			this.style = Number(attributes.s ?? 0);
			this.value = '';
		} else if (name === 'v' || name === 't') this.reading = true;
		else if (name === 'rPh') this.reading = false;
	}

	text(text: string): void {
		if (this.reading) this.value += text;
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.reading = false;
		else if (name === 'c') this.put();
		else if (name === 'row' && this.cells.length > 0) {
			this.rows.cells.push(this.cells);
			this.rows.lines.push(this.line);
		}
	}

	private put(): void {
		if (this.value === '' || this.column < 0 || this.column >= MOST_COLUMNS) return;
		while (this.cells.length < this.column) this.cells.push('');
		this.cells[this.column] = this.cellText();
	}

	private cellText(): string {
		const { strings, kinds, date1904 } = this.context;
		switch (this.type) {
			case 's':
				return strings.get(Number(this.value));
			case 'b':
				return this.value === '1' ? 'TRUE' : 'FALSE';
			case 'e':
				return '';
			case 'n': {
				const number = Number(this.value);
				if (Number.isNaN(number)) return this.value;
				return serialText(number, kinds[this.style] ?? 'number', date1904);
			}
			default:
				return this.value;
		}
	}
}

/** Index of a column by its letters: A1 is 0, AA7 is 26. */
function columnIndex(reference: string): number {
	let index = 0;
	for (let i = 0; i < reference.length; i++) {
		const letter = reference.charCodeAt(i) - 64;
		if (letter < 1 || letter > 26) break;
		index = index * 26 + letter;
	}
	return index - 1;
}
