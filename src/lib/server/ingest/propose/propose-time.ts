import { readClock } from '../time/read-clock';
import { Columns } from '../map/columns';
import type { TimeReader } from '../map/mapping';
import { writtenTimes } from '../map/written-times';
import type { Question } from './question';
import { columnValues, shareOf } from './column-values';

const ORDERS: readonly TimeReader['order'][] = [
	...(['iso', 'dmy', 'mdy', 'ymd', 'yyyymmdd', 'yymmdd', 'excel', 'epoch-s', 'epoch-ms'] as const)
];
/** Nearly every value has to read: the rest is what rejects are for. */
const ENOUGH = 0.9;

export type TimeProposal = { reader: TimeReader; question: Question | null };

/**
 * How a column of times is written, decided over the whole column: an order of day and month that one value contradicts is
 * out. Where two orders read every value alike well, it is asked.
 */
export function proposeTime(
	column: string,
	clock: string | undefined,
	header: readonly string[],
	rows: readonly (readonly string[])[]
): TimeProposal | null {
	const fits = ORDERS.map((order) => {
		const reader: TimeReader = { read: 'time', column, order, ...(clock && { clock }) };
		const read = writtenTimes(reader, new Columns(header));
		const cells = rows.filter((row) => read(row) !== null);
		const good = cells.filter((row) => isPlausible(read(row)?.written?.civil));
		return { reader, read, share: cells.length === 0 ? 0 : good.length / cells.length };
	})
		.filter(({ share, reader }) => share >= ENOUGH && isNoYear(reader, header, rows))
		.sort((a, b) => b.share - a.share);
	const [best, second] = fits;
	if (!best) return null;
	const other = second && second.share === best.share ? second : undefined;
	const differ = other
		? rows.filter((row) => best.read(row)?.written?.civil !== other.read(row)?.written?.civil)
		: [];
	if (!other || differ.length === 0) return { reader: best.reader, question: null };
	const shown = (row: readonly string[], of: typeof best) => {
		const found = of.read(row);
		return found?.written
			? new Date(found.written.civil).toISOString().slice(0, 16).replace('T', ' ')
			: '';
	};
	return {
		reader: best.reader,
		question: {
			field: 'startedAt',
			column,
			about: 'date-order',
			readings: [best, other].map((of) => ({
				reader: of.reader,
				samples: differ
					.slice(0, 3)
					.map((row) => ({ text: best.read(row)?.text ?? '', read: shown(row, of) }))
			}))
		}
	};
}

/** A time of day in a column of its own, beside a column of dates. */
export function clockColumn(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	names: ReadonlySet<string>,
	key: (name: string) => string
): string | undefined {
	return header.find(
		(name, i) =>
			names.has(key(name)) && shareOf(columnValues(rows, i), (v) => readClock(v) !== null) >= ENOUGH
	);
}

function isPlausible(civil: number | undefined): boolean {
	return civil !== undefined && civil >= Date.UTC(1980, 0) && civil < Date.UTC(2100, 0);
}

/** Five or six digits may be a date only where most columns of such numbers are none: the value must look like days. */
function isNoYear(
	{ order, column }: TimeReader,
	header: readonly string[],
	rows: readonly (readonly string[])[]
): boolean {
	if (order !== 'yymmdd') return true;
	return columnValues(rows, header.indexOf(column)).every((value) => value.length === 6);
}
