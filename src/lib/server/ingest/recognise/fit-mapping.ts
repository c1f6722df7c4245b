import { Columns } from '../map/columns';
import { columnsOf } from '../map/columns-of';
import type { Mapping, MappingFields } from '../map/mapping';

/**
 * A preset's mapping as far as the file goes: exports leave out columns that nobody asked for, so fields whose columns are
 * missing are dropped.
 */
export function fitMapping(mapping: Mapping, header: readonly string[]): Mapping {
	const columns = new Columns(header);
	const kept = Object.entries(mapping.fields).filter(([, reader]) =>
		columnsOf(reader).every((name) => columns.has(name))
	);
	return { ...mapping, fields: Object.fromEntries(kept) as MappingFields };
}
