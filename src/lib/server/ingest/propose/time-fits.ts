import { Columns } from '../map/columns';
import type { TimeReader } from '../map/mapping';
import { type WrittenTimeReader, writtenTimes } from '../map/written-times';
import { columnValues } from './column-values';

type Cells = readonly string[];

const ORDERS: readonly TimeReader['order'][] = [
	...(['iso', 'dmy', 'mdy', 'ymd', 'yyyymmdd', 'yymmdd', 'excel', 'epoch-s', 'epoch-ms'] as const)
];
/** Nearly every value has to read: the rest is what rejects are for. */
const ENOUGH = 0.9;

/** An order of a date's parts by which a column reads, and how well: the share of its values, 0.9 to 1. */
export type TimeFit = { order: TimeReader['order']; read: WrittenTimeReader; share: number };

/**
 * The orders by which a column of times can be read, the best first.
 * @param clock the column of its time of day, where that is another
 */
export function timeFits(
	column: string,
	clock: string | undefined,
	header: Cells,
	rows: readonly Cells[]
): TimeFit[] {
	const columns = new Columns(header);
	if (!columns.has(column) || (clock !== undefined && !columns.has(clock))) return [];
	const fits = ORDERS.map((order): TimeFit => {
		const read = writtenTimes({ read: 'time', column, order, ...(clock && { clock }) }, columns);
		const filled = rows.filter((row) => read(row) !== null);
		const good = filled.filter((row) => isPlausible(read(row)?.written?.civil));
		return { order, read, share: filled.length === 0 ? 0 : good.length / filled.length };
	})
		.filter(({ share, order }) => share >= ENOUGH && isNoNumber(order, column, columns, rows))
		.sort((a, b) => b.share - a.share);
	// 05/11/26 is never told from the fifth by its values; a year of two digits stands in front only where nothing else fits.
	const shortYears = columnValues(rows, columns.at(column)).every((v) => /^\d{1,2}\D/.test(v));
	const others = fits.filter(({ order }) => order !== 'ymd');
	return shortYears && others.length > 0 ? others : fits;
}

/** Whether a time as written lies in the years of which contacts are kept. */
export function isPlausible(civil: number | undefined): boolean {
	return civil !== undefined && civil >= Date.UTC(1980, 0) && civil < Date.UTC(2100, 0);
}

/** Five or six digits may be a date only where all have six: the value must look like days. */
function isNoNumber(
	order: TimeReader['order'],
	column: string,
	columns: Columns,
	rows: readonly Cells[]
): boolean {
	if (order !== 'yymmdd') return true;
	return columnValues(rows, columns.at(column)).every((value) => value.length === 6);
}
