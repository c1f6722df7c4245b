import { columnKey } from '../recognise/column-key';

/** The mapping does not fit the file, or itself: the message says how. */
export class MappingProblem extends Error {
	override name = 'MappingProblem';
}

/** Finds columns by name, as people write them: case, blanks, dots and underscores do not matter. */
export class Columns {
	/** Columns that some field reads. */
	readonly used = new Set<number>();
	private readonly index = new Map<string, number>();

	constructor(private readonly header: readonly string[]) {
		header.forEach((name, i) => {
			const key = columnKey(name);
			if (key !== '' && !this.index.has(key)) this.index.set(key, i);
		});
	}

	/** @throws MappingProblem where the file has no such column */
	at(name: string): number {
		const exact = this.header.indexOf(name);
		const found = exact >= 0 ? exact : this.index.get(columnKey(name));
		if (found === undefined) {
			throw new MappingProblem(
				`The mapping reads the column "${name}", which the file does not have. Its columns are: ${this.header.filter(Boolean).join(', ').slice(0, 1000)}.`
			);
		}
		this.used.add(found);
		return found;
	}

	has(name: string): boolean {
		return this.header.includes(name) || this.index.has(columnKey(name));
	}

	/** A function that takes the trimmed cell of a column from a row. */
	cell(name: string): (cells: readonly string[]) => string {
		const at = this.at(name);
		return (cells) => (cells[at] ?? '').trim();
	}
}
