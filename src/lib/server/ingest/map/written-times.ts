import { readClock } from '../time/read-clock';
import { readDate } from '../time/read-date';
import { readIso, type WrittenTime } from '../time/read-iso';
import type { Columns } from './columns';
import type { TimeReader } from './mapping';
import { isMissing } from './readers/missing';

type Cells = readonly string[];
export type WrittenTimeReader = (
	cells: Cells
) => { text: string; written: WrittenTime | null } | null;

/**
 * A reader of times as written, before any zone; null for an empty cell, `written: null` for a text that is no time of the
 * column's format.
 */
export function writtenTimes(reader: TimeReader, columns: Columns): WrittenTimeReader {
	const cell = columns.cell(reader.column);
	if (reader.clock === undefined) {
		const read = wholeTime(reader.order);
		return (cells) => {
			const text = cell(cells);
			return isMissing(text) ? null : { text, written: read(text) };
		};
	}
	const clockCell = columns.cell(reader.clock);
	const readDay = dayReader(reader.order);
	return (cells) => {
		const day = cell(cells);
		const clock = clockCell(cells);
		if (isMissing(day)) return null;
		const text = `${day} ${clock}`;
		const date = readDay(day);
		const time = readClock(clock);
		const written =
			date === null || time === null ? null : { civil: date + time, offsetMinutes: null };
		return { text, written };
	};
}

/** Neighbouring rows have the same date as a rule: the last one is kept. */
function dayReader(order: TimeReader['order']): (text: string) => number | null {
	let lastText = '';
	let last: number | null = null;
	return (text) => {
		if (text !== lastText) {
			lastText = text;
			const written = wholeTime(order)(text.replace(/[T ]00?:00(:00)?$/, ''));
			last =
				written === null ? null : written.civil - (((written.civil % DAY_MS) + DAY_MS) % DAY_MS);
		}
		return last;
	};
}

const DAY_MS = 86_400_000;
const SPLIT =
	/^(.*\d)(?:[T ,]\s*|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s*[AaPp]\.?[Mm]\.?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

function wholeTime(order: TimeReader['order']): (text: string) => WrittenTime | null {
	if (order === 'iso') return readIso;
	if (order === 'epoch-s' || order === 'epoch-ms') {
		const factor = order === 'epoch-s' ? 1000 : 1;
		return (text) =>
			/^\d{1,14}(\.\d+)?$/.test(text)
				? { civil: Math.round(Number(text) * factor), offsetMinutes: 0 }
				: null;
	}
	return (text) => {
		const parts = SPLIT.exec(text);
		const date = readDate(parts?.[1] ?? text, order);
		const clock = parts?.[2] === undefined ? 0 : readClock(parts[2]);
		if (date === null || clock === null) return null;
		return { civil: date + clock, offsetMinutes: offsetOf(parts?.[3]) };
	};
}

function offsetOf(text: string | undefined): number | null {
	if (text === undefined) return null;
	const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
	if (!parts) return 0;
	return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}
