import { columnsOf } from '../map/columns-of';
import type { Mapping } from '../map/mapping';
import { readNumber } from '../map/readers/number';
import type { Table } from '../read/table';
import { columnKey } from '../recognise/column-key';
import { type QualityFinding, share } from './finding';

type Seen = Pick<Table, 'header' | 'sample'>;

const AVERAGE = /^(avg|average|mean)|(avg|average|mean)$/;
const STARS = /^([1-5])stars?$|^(?:stars?|ratings?|score)([1-5])$/;
const COUNTS: ReadonlySet<string> = new Set([
	...['calls', 'callscount', 'contacts', 'contactshandled', 'handled', 'handle', 'answered']
]);
/** Averages are written to two digits at best. */
const TOLERANCE = 0.011;

/**
 * Columns that hold averages made by the source: those that were read as if they were single values, and those that the
 * numbers beside them contradict.
 */
export function averageFindings(table: Seen, mapping: Mapping): QualityFinding[] {
	const read = new Set(Object.values(mapping.fields).flatMap(columnsOf));
	return table.header.flatMap((column): QualityFinding[] => {
		if (!AVERAGE.test(columnKey(column))) return [];
		const wrong = wrongRows(table, column);
		const checked = wrong?.checked ?? 0;
		if (wrong && wrong.lines.length > 0) {
			return [
				{
					...{ kind: 'wrong-average', count: wrong.lines.length, of: checked },
					...{ column, read: read.has(column) },
					samples: wrong.lines.slice(0, 3).map((line) => `line ${line}`),
					sentence: `The averages in "${column}" differ from the numbers beside them in ${share(wrong.lines.length, checked)} of the first rows.`,
					done: read.has(column)
						? 'They are read all the same, as the mapping says: choose another column.'
						: 'They are not read: averages are reckoned from the contacts.'
				}
			];
		}
		if (!read.has(column)) return [];
		return [
			{
				...{ kind: 'average-column', count: table.sample.cells.length, samples: [], column },
				of: table.sample.cells.length,
				sentence: `The column "${column}" is named an average.`,
				done: 'It is read as the value of each single contact; where it is an average of several, do not read it.'
			}
		];
	});
}

/** Lines whose average is not what its parts give; null where no parts stand beside it. */
function wrongRows(table: Seen, column: string): { lines: number[]; checked: number } | null {
	const { header, sample } = table;
	const keys = header.map(columnKey);
	const expected = byStars(keys) ?? byTotal(keys, columnKey(column));
	if (!expected) return null;
	const at = header.indexOf(column);
	const lines: number[] = [];
	let checked = 0;
	sample.cells.forEach((cells, i) => {
		const stated = numberIn(cells, at);
		const reckoned = expected(cells);
		if (stated === null || reckoned === null) return;
		checked++;
		const tolerance = Math.max(TOLERANCE, TOLERANCE * Math.abs(reckoned));
		if (Math.abs(stated - reckoned) > tolerance) lines.push(sample.lines[i] ?? 0);
	});
	return { lines, checked };
}

/** The mean of answers counted per star. */
function byStars(keys: readonly string[]) {
	const stars = keys.flatMap((key, at) => {
		const parts = STARS.exec(key);
		return parts ? [{ at, star: Number(parts[1] ?? parts[2]) }] : [];
	});
	if (stars.length < 3) return null;
	return (cells: readonly string[]): number | null => {
		let [answers, sum] = [0, 0];
		for (const { at, star } of stars) {
			const count = numberIn(cells, at) ?? 0;
			answers += count;
			sum += count * star;
		}
		return answers > 0 ? sum / answers : null;
	};
}

/** `Total Handle` by the number of contacts, for `Avg Handle`. */
function byTotal(keys: readonly string[], average: string) {
	const name = average.replace(AVERAGE, '');
	const total = keys.findIndex((key) => key === `total${name}` || key === `${name}total`);
	const count = keys.findIndex((key) => COUNTS.has(key));
	if (total < 0 || count < 0) return null;
	return (cells: readonly string[]): number | null => {
		const [sum, of] = [numberIn(cells, total), numberIn(cells, count)];
		return sum === null || !of ? null : sum / of;
	};
}

function numberIn(cells: readonly string[], at: number): number | null {
	return readNumber((cells[at] ?? '').trim());
}
