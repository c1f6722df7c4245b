import { Refused } from '../refused';
import type { Columns } from './columns';
import type { BetweenReader, DurationReader } from './mapping';
import { readDuration } from './readers/duration';
import { isMissing } from './readers/missing';
import { writtenTimes } from './written-times';

type Cells = readonly string[];

/** A reader of durations in milliseconds, columns added; null where all are empty. */
export function compileDuration(
	reader: DurationReader | BetweenReader,
	columns: Columns
): (cells: Cells) => number | null {
	return reader.read === 'between' ? compileBetween(reader, columns) : compileSum(reader, columns);
}

function compileSum(reader: DurationReader, columns: Columns): (cells: Cells) => number | null {
	const parts = reader.columns.map((name) => columns.cell(name));
	const { unit, decimal, unless } = reader;
	const guard = unless && { cell: columns.cell(unless.column), in: new Set(unless.in) };
	return (cells) => {
		if (guard?.in.has(guard.cell(cells))) return null;
		let sum: number | null = null;
		for (const cell of parts) {
			const text = cell(cells);
			if (isMissing(text)) continue;
			const ms = readDuration(text, unit, decimal);
			if (ms === null || !Number.isFinite(ms)) throw new Refused(null, 'not-a-duration', text);
			sum = (sum ?? 0) + ms;
		}
		return sum;
	};
}

/**
 * From one time to another. Both as written: on the night the clocks change, times without an offset are an hour more or
 * less apart.
 */
function compileBetween(
	{ columns: [from, to], order }: BetweenReader,
	columns: Columns
): (cells: Cells) => number | null {
	const [start, end] = [from, to].map((column) =>
		writtenTimes({ read: 'time', column, order }, columns)
	);
	return (cells) => {
		const began = start?.(cells);
		const ended = end?.(cells);
		if (!began || !ended) return null;
		if (!began.written) throw new Refused(null, 'not-a-time', began.text);
		if (!ended.written) throw new Refused(null, 'not-a-time', ended.text);
		const offset = (ended.written.offsetMinutes ?? 0) - (began.written.offsetMinutes ?? 0);
		return ended.written.civil - began.written.civil - offset * 60_000;
	};
}
