import { columnOf } from './column-of';
import { type FieldName, mappingSchema } from './mapping';

/**
 * The field that a column, or several together, is read into.
 * @param mapping as it is kept with a batch
 * @param column as a reject names it
 * @returns null where no field is, or the mapping is none
 */
export function fieldOfColumn(mapping: unknown, column: string | null): FieldName | null {
	const parsed = mappingSchema.safeParse(mapping);
	if (!parsed.success || column === null) return null;
	const { fields } = parsed.data;
	const names = Object.keys(fields) as FieldName[];
	return names.find((name) => columnOf(fields, name) === column) ?? null;
}
