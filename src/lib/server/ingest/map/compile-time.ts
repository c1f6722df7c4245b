import { Refused } from '../refused';
import { type AmbiguousChoice, SiteClock } from '../time/site-clock';
import { type Columns, MappingProblem } from './columns';
import type { TimeReader } from './mapping';
import { writtenTimes } from './written-times';

type Cells = readonly string[];

export type TimeContext = {
	/** IANA zone of times without an offset. */
	zone: string;
	ambiguous: AmbiguousChoice;
	/** The first rows, which show whether the file is in order of time. */
	sample: readonly Cells[];
};

/**
 * A reader of instants in epoch milliseconds, to be asked row by row in file order; null for an empty cell.
 * @param clocks receives the clock of the column, for what it has to report
 * @param side a time beside the start (an answer, a promise): it follows no order and refuses no row for an hour more or less
 * @throws MappingProblem for an unknown zone
 */
export function compileTime(
	reader: TimeReader,
	columns: Columns,
	context: TimeContext,
	clocks: SiteClock[],
	side = false
): (cells: Cells) => number | null {
	const written = writtenTimes(reader, columns);
	const firstTimes = context.sample.flatMap((cells) => written(cells)?.written?.civil ?? []);
	const clock = clockOf(reader.zone ?? context.zone, side, context.ambiguous, firstTimes);
	clocks.push(clock);
	return (cells) => {
		const found = written(cells);
		if (!found) return null;
		const { written: time, text } = found;
		if (!time) throw new Refused(null, 'not-a-time', text);
		return time.offsetMinutes === null
			? clock.instant(time.civil, text)
			: time.civil - time.offsetMinutes * 60_000;
	};
}

function clockOf(
	zone: string,
	side: boolean,
	ambiguous: AmbiguousChoice,
	firstTimes: number[]
): SiteClock {
	try {
		return side && ambiguous === 'by-order'
			? new SiteClock(zone, 'first', firstTimes, true)
			: new SiteClock(zone, ambiguous, firstTimes, side);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new MappingProblem(`"${zone}" is no time zone; expected a name such as Europe/Riga.`);
	}
}
