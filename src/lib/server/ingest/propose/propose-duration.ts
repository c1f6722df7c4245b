import type { DurationReader } from '../map/mapping';
import { type DurationUnit, readDuration } from '../map/readers/duration';
import { readNumber } from '../map/readers/number';
import { columnKey } from '../recognise/column-key';
import type { Question } from './question';
import { shareOf } from './column-values';
import { proposeDecimal } from './propose-decimal';

/** Most values have to read; an export that destroyed some of its numbers is still one of durations. */
const ENOUGH = 0.6;
const CLOCK_UNITS = ['clock', 'clock-hm'] as const;

export type DurationProposal = { reader: DurationReader; question: Question | null };

/**
 * The unit of a column of durations: said by its name (`_s`, `seconds`, `ms`), or by the form of its values (a clock with
 * three parts); else proposed from their size and asked, with three values read both ways.
 */
export function proposeDuration(
	field: 'handle' | 'talk' | 'hold' | 'wrap' | 'wait',
	column: string,
	values: readonly string[]
): DurationProposal | null {
	const { decimal, open: openDecimal } = proposeDecimal(values);
	const reader = (unit: DurationUnit, sign = decimal): DurationReader => ({
		read: 'duration',
		columns: [column],
		unit,
		...(sign && { decimal: sign })
	});
	if (values.length === 0) return { reader: reader(unitOfName(column) ?? 's'), question: null };
	if (shareOf(values, (value) => readDuration(value, 'clock') !== null) >= ENOUGH) {
		const twoParts = values.filter((value) => value.split(':').length === 2);
		const open = twoParts.length > 0 && twoParts.length === values.length;
		return {
			reader: reader('clock'),
			question: open
				? asked(
						field,
						column,
						CLOCK_UNITS.map((unit) => reader(unit)),
						twoParts
					)
				: null
		};
	}
	const numbers = values.map((value) => readNumber(value, decimal)).filter((n) => n !== null);
	if (numbers.length < ENOUGH * values.length) return null;
	const named = unitOfName(column);
	if (named && !openDecimal) return { reader: reader(named), question: null };
	const units = named ? [named] : likelyUnits(numbers);
	const first = reader(units[0] ?? 's');
	const readers = units.flatMap((unit) =>
		openDecimal ? [reader(unit), reader(unit, ',')] : [reader(unit)]
	);
	const shown = openDecimal ? values.filter((value) => /[.,]/.test(value)) : values;
	return { reader: first, question: asked(field, column, readers, shown, named && 'decimal') };
}

function unitOfName(column: string): DurationUnit | null {
	const name = column.toLowerCase();
	const key = columnKey(column);
	if (/milli|\bms\b|_ms$|\(ms\)/.test(name)) return 'ms';
	if (/sec|\bs\b|_s$|\(s\)/.test(name)) return 's';
	if (/\bmins?\b|minutes?|_min$/.test(name)) return 'min';
	if (/\bhrs?\b|hours?/.test(name)) return 'h';
	return key.endsWith('seconds') ? 's' : null;
}

/** The commonest contact takes some minutes: which unit makes it so, and which comes next. */
function likelyUnits(numbers: readonly number[]): [DurationUnit, DurationUnit] {
	const sorted = numbers.filter((n) => n > 0).sort((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
	if (middle >= 10_000) return ['ms', 's'];
	if (middle > 0 && middle < 1 && sorted.every((n) => n < 1)) return ['day-fraction', 'h'];
	return middle < 20 ? ['min', 's'] : ['s', 'min'];
}

function asked(
	field: Question['field'],
	column: string,
	readers: readonly DurationReader[],
	values: readonly string[],
	about: Question['about'] | null = 'unit'
): Question {
	const samples = values.slice(0, 3);
	return {
		field,
		column,
		about: about ?? 'unit',
		readings: readers.map((reader) => ({
			reader,
			samples: samples.map((text) => ({
				text,
				read: clock(readDuration(text, reader.unit, reader.decimal) ?? 0)
			}))
		}))
	};
}

function clock(ms: number): string {
	const seconds = Math.round(ms / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
