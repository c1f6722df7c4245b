import type { FieldKind } from '$lib/views/import/field-words';
import type { Reader } from './mapping-desk.svelte';

/** A first reader of a field once a person has named its column. */
export function readerOfKind(kind: FieldKind, column: string): Reader {
	switch (kind) {
		case 'time':
			return { read: 'time', column, order: 'iso' };
		case 'date':
			return { read: 'date', column, order: 'iso' };
		case 'duration':
			return { read: 'duration', columns: [column], unit: 's' };
		case 'number':
			return { read: 'number', column };
		case 'score':
			return { read: 'score', column, scale: 5 };
		case 'flag':
			return { read: 'flag', column, yes: ['yes', 'y', 'true', '1'] };
		case 'legs':
			return { read: 'legs', column };
		case 'text':
			return { read: 'text', column };
	}
}

/** The column that a reader reads first; empty for a constant. */
export function firstColumn(reader: Reader | undefined): string {
	if (!reader) return '';
	if ('columns' in reader) return reader.columns[0] ?? '';
	return 'column' in reader ? reader.column : '';
}

/** A reader with another first column. */
export function withColumn(reader: Reader, column: string): Reader {
	if (reader.read === 'between') return { ...reader, columns: [column, reader.columns[1]] };
	if ('columns' in reader)
		return { ...reader, columns: [column, ...reader.columns.slice(1).filter((c) => c !== column)] };
	return 'column' in reader ? { ...reader, column } : { read: 'text', column };
}

/** "yes, y, 1" as a list; blanks are left away. */
export function listOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
