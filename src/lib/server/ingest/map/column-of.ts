import type { FieldName, MappingFields } from './mapping';

/** Fields that the rules name as the API does. */
const MAPPED: Readonly<Record<string, FieldName>> = {
	talkSeconds: 'talk',
	holdSeconds: 'hold',
	wrapSeconds: 'wrap',
	handleSeconds: 'handle',
	waitSeconds: 'wait',
	answeredAt: 'surveyAnsweredAt',
	'exception/reason': 'exceptionReason'
};

/** The column(s) that a field is read from; null where it is read from none. */
export function columnOf(fields: MappingFields, field: string): string | null {
	const name = MAPPED[field] ?? (field as FieldName);
	const reader = Object.hasOwn(fields, name) ? fields[name] : undefined;
	if (!reader) return null;
	if ('columns' in reader) return reader.columns.join(' + ');
	if (!('column' in reader)) return null;
	return 'clock' in reader && reader.clock ? `${reader.column} + ${reader.clock}` : reader.column;
}
