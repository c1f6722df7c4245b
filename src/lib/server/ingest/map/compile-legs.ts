import type { Leg } from '$lib/domain/contact';
import { legsOf } from '../items/legs-of';
import { Refused } from '../refused';
import type { Columns } from './columns';
import type { LegsReader } from './mapping';
import { isMissing } from './readers/missing';

/** A reader of what several agents did on a contact, written as a JSON list of the API's legs; null for an empty cell. */
export function compileLegs(
	{ column }: LegsReader,
	columns: Columns
): (cells: readonly string[]) => readonly Leg[] | null {
	const cell = columns.cell(column);
	return (cells) => {
		const text = cell(cells);
		return isMissing(text) || text === '[]' ? null : legsOf(parsed(text), new Map());
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refused(null, 'not-json', text);
	}
}
