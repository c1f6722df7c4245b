import { Refused } from '../refused';
import type { Columns } from './columns';
import type { DateReader, FlagReader, TextReader } from './mapping';
import { isMissing } from './readers/missing';
import { readDate } from '../time/read-date';
import { readIso } from '../time/read-iso';

type Cells = readonly string[];

function lowered(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.map((word) => word.trim().toLowerCase()));
}

/** A reader of text from a row; null where there is none. */
export function compileText(reader: TextReader, columns: Columns): (cells: Cells) => string | null {
	switch (reader.read) {
		case 'constant':
			return () => reader.value;
		case 'text': {
			const cell = columns.cell(reader.column);
			const { separator } = reader;
			if (!reader.unknown && !separator) return (cells) => cell(cells) || null;
			const unknown = lowered(reader.unknown ?? []);
			return (cells) => {
				const whole = cell(cells);
				const text = separator ? (whole.split(separator)[0] ?? '').trim() : whole;
				return text === '' || unknown.has(text.toLowerCase()) ? null : text;
			};
		}
		case 'joined': {
			const parts = reader.columns.map((name) => columns.cell(name));
			return (cells) => {
				const texts = parts.map((cell) => cell(cells));
				return texts.some((text) => text === '') ? null : texts.join(reader.separator);
			};
		}
		case 'lookup': {
			const cell = columns.cell(reader.column);
			const table = new Map(
				Object.entries(reader.table).map(([from, to]) => [from.trim().toLowerCase(), to])
			);
			return (cells) => {
				const text = cell(cells);
				const found = table.get(text.toLowerCase());
				if (found !== undefined) return found || null;
				if (text === '' || reader.otherwise === null) return null;
				if (reader.otherwise === undefined) throw new Refused(null, 'not-in-list', text);
				return reader.otherwise;
			};
		}
	}
}

/** A reader of yes and no; null for an empty cell. */
export function compileFlag(
	reader: FlagReader,
	columns: Columns
): (cells: Cells) => boolean | null {
	const cell = columns.cell(reader.column);
	if (reader.read === 'filled') {
		const unknown = lowered(reader.unknown ?? []);
		return (cells) => {
			const text = cell(cells);
			return !isMissing(text) && !unknown.has(text.toLowerCase());
		};
	}
	const yes = lowered(reader.yes);
	const no = reader.no && lowered(reader.no);
	return (cells) => {
		const text = cell(cells);
		const word = text.toLowerCase();
		if (yes.has(word)) return true;
		if (no?.has(word)) return false;
		if (isMissing(text)) return null;
		if (no) throw new Refused(null, 'not-a-flag', text);
		return false;
	};
}

/** A reader of calendar dates, as ISO dates; a time of day beside is left away. */
export function compileDate(reader: DateReader, columns: Columns): (cells: Cells) => string | null {
	const cell = columns.cell(reader.column);
	return (cells) => {
		const text = cell(cells);
		if (isMissing(text)) return null;
		const day = text.replace(/[T ]\d{1,2}:\d{2}.*$/, '');
		const civil =
			reader.order === 'iso' ? (readIso(day)?.civil ?? null) : readDate(day, reader.order);
		if (civil === null) throw new Refused(null, 'not-a-date', text);
		return new Date(civil).toISOString().slice(0, 10);
	};
}
