import type { FieldName, MappingFields } from './mapping';

/** The columns that a reader reads. */
export function columnsOf(reader: NonNullable<MappingFields[FieldName]>): readonly string[] {
	if ('columns' in reader) return reader.columns;
	if (!('column' in reader)) return [];
	return 'clock' in reader && reader.clock ? [reader.column, reader.clock] : [reader.column];
}
