import { columnValues, shareOf } from './column-values';
import type { TimeReader } from '../map/mapping';
import { readClock } from '../time/read-clock';
import type { Question } from './question';
import { type TimeFit, timeFits } from './time-fits';

type Cells = readonly string[];
type Reading = Question['readings'][number];

export type TimeProposal = {
	order: TimeReader['order'];
	/** Another order reads every value as well, and otherwise. */
	question: Pick<Question, 'column' | 'about' | 'readings'> | null;
};

const ENOUGH = 0.9;

/**
 * How a column of times is written, decided over the rows given: an order of day and month that one value contradicts is
 * out. Where two orders read every value alike well, it is asked.
 * @param readerOf the reader of the field by an order
 * @param preferred what is likelier, where it is as good as the best
 */
export function proposeTime(
	column: string,
	clock: string | undefined,
	header: Cells,
	rows: readonly Cells[],
	readerOf: (order: TimeReader['order']) => Reading['reader'],
	preferred?: TimeReader['order']
): TimeProposal | null {
	const fits = timeFits(column, clock, header, rows);
	const most = fits[0]?.share;
	const best = fits.find(({ order, share }) => order === preferred && share === most) ?? fits[0];
	if (!best) return null;
	for (const other of fits) {
		if (other === best || other.share !== most) continue;
		const differ = rows.filter((row) => civilOf(best, row) !== civilOf(other, row));
		if (differ.length === 0) continue;
		const readings = [best, other].map((fit) => ({
			reader: readerOf(fit.order),
			samples: differ.slice(0, 3).map((row) => sampleOf(fit, row))
		}));
		return { order: best.order, question: { column, about: 'date-order', readings } };
	}
	return { order: best.order, question: null };
}

/** A time of day in a column of its own, beside a column of dates. */
export function clockColumn(
	header: Cells,
	rows: readonly Cells[],
	names: ReadonlySet<string>,
	key: (name: string) => string
): string | undefined {
	return header.find(
		(name, i) =>
			names.has(key(name)) && shareOf(columnValues(rows, i), (v) => readClock(v) !== null) >= ENOUGH
	);
}

function civilOf(fit: TimeFit, row: Cells): number | undefined {
	return fit.read(row)?.written?.civil;
}

function sampleOf(fit: TimeFit, row: Cells): { text: string; read: string } {
	const found = fit.read(row);
	const read = found?.written
		? new Date(found.written.civil).toISOString().slice(0, 16).replace('T', ' ')
		: '';
	return { text: found?.text ?? '', read };
}
