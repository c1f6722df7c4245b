import { columnsOf } from '../../map/columns-of';
import { PRESETS } from '../presets';
import { recognise } from '../recognise';

/**
 * Columns that records with these fields may have although none of the first ones does: whoever saw only abandoned contacts
 * has not seen an agent yet.
 */
export function recordColumns(header: readonly string[]): readonly string[] {
	const name = recognise(header)?.name;
	const preset = PRESETS.find((candidate) => candidate.name === name);
	if (!preset) return [];
	const known = new Set(header);
	const columns = Object.values(preset.mapping.fields).flatMap(columnsOf);
	return [...new Set(columns)].filter((column) => !known.has(column));
}
