import { columnsOf } from './columns-of';
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
	const columns = columnsOf(reader);
	const sign = reader.read === 'between' ? ' to ' : ' + ';
	return columns.length === 0 ? null : columns.join(sign);
}
