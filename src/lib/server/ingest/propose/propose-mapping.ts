import type { FieldName, Mapping, MappingFields, TimeReader } from '../map/mapping';
import { missingFields } from '../map/missing-fields';
import type { Table } from '../read/table';
import { columnKey } from '../recognise/column-key';
import { columnValues } from './column-values';
import { FIELD_SYNONYMS } from './field-synonyms';
import { proposeReader } from './propose-reader';
import type { Question } from './question';

export type Proposal = {
	mapping: Mapping;
	/** What the file leaves open; the mapping holds the likelier reading of each. */
	questions: Question[];
	/** Fields without which nothing can be imported, and no column was found for. */
	missing: FieldName[];
};

/** Guesses what the columns of an unknown file are, by their names and values; nothing is taken for granted silently. */
export function proposeMapping({ header, sample }: Pick<Table, 'header' | 'sample'>): Proposal {
	const rows = sample.cells;
	const byKey = new Map([
		...header.map((name): [string, string] => [withoutUnit(name), name]),
		...header.map((name): [string, string] => [columnKey(name), name])
	]);
	const taken = new Set<string>();
	const fields: MappingFields = {};
	const questions: Question[] = [];
	for (const [field, names] of FIELD_SYNONYMS) {
		for (const name of names) {
			const column = byKey.get(name);
			if (column === undefined || taken.has(column)) continue;
			const found = proposeReader(field, column, header, rows);
			if (!found) continue;
			Object.assign(fields, { [field]: found.reader });
			taken.add(column);
			if (found.clock) taken.add(found.clock);
			if (found.question) questions.push({ ...found.question, field });
			break;
		}
	}
	const id = fields.contactId ?? proposeId(header, rows, taken);
	if (id) fields.contactId = id;
	// Who has a name but no number is known by the name.
	if (!fields.agentId && fields.agentName) fields.agentId = fields.agentName;
	const { csat, handle, talk, queue } = fields;
	if (!fields.startedAt && (!csat || handle || talk || queue)) {
		const found = proposeStart(header, rows, taken);
		if (found) fields.startedAt = found.reader;
		if (found?.question) questions.push(found.question);
	}
	const what = kindOf(fields);
	const mapping: Mapping = { what, fields };
	return {
		mapping,
		questions,
		missing: missingFields(mapping)
	};
}

/** `Talk time (min)` and `Took (s)` are a talk time and what something took. */
function withoutUnit(name: string): string {
	const bare = name.replace(/[([]\s*(?:m?s|h|hh?:mm(?::ss)?|mm:ss)\s*[)\]]\s*$/i, '');
	return columnKey(bare).replace(/(?:in)?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|ms)$/, '');
}

/** The first column whose values are dates with a time of day, or else dates, whatever its name. */
function proposeStart(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	taken: ReadonlySet<string>
): { reader: TimeReader; question: Question | null } | null {
	const dated = header.flatMap((column, i) => {
		const values = columnValues(rows, i);
		if (column === '' || taken.has(column) || !values.some((v) => /\d\D+\d/.test(v))) return [];
		const found = proposeReader('startedAt', column, header, rows);
		if (!found || !('read' in found.reader) || found.reader.read !== 'time') return [];
		return [{ ...found, reader: found.reader, timed: values.some((v) => v.includes(':')) }];
	});
	const [first] = [...dated.filter(({ timed }) => timed), ...dated];
	return first ? { reader: first.reader, question: first.question } : null;
}

/** A column of distinct values whose name ends like an identifier's. */
function proposeId(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	taken: ReadonlySet<string>
): MappingFields['contactId'] {
	const column = header.find((name, i) => {
		if (taken.has(name) || !/(id|number|no|nr|ref|key)$/.test(columnKey(name))) return false;
		const values = columnValues(rows, i);
		return values.length > 0 && new Set(values).size === values.length;
	});
	return column === undefined ? undefined : { read: 'text', column };
}

function kindOf(fields: MappingFields): Mapping['what'] {
	if (fields.startedAt) return 'contacts';
	if (fields.contactId && fields.csat) return 'surveys';
	return !fields.contactId && fields.agentId && (fields.hiredOn || fields.team)
		? 'agents'
		: 'contacts';
}
