import type { BetweenReader, DateReader, FieldName, Mapping, TimeReader } from '../map/mapping';
import { proposeTime } from './propose-time';
import type { Question } from './question';

type Cells = readonly string[];
type Dated = TimeReader | DateReader | BetweenReader;

/**
 * A mapping whose dates are written as the rows show: vendors write day and month in the order of whoever exports, so a
 * preset's order is only the likelier one. What both orders read is asked.
 * @param rows the first rows
 */
export function settleTimes(
	mapping: Mapping,
	header: Cells,
	rows: readonly Cells[]
): { mapping: Mapping; questions: Question[] } {
	const fields: Record<string, unknown> = { ...mapping.fields };
	const questions: Question[] = [];
	for (const [name, reader] of Object.entries(mapping.fields)) {
		if (reader.read !== 'time' && reader.read !== 'date' && reader.read !== 'between') continue;
		const settled = settle(reader, header, rows);
		if (!settled) continue;
		fields[name] = settled.reader;
		if (settled.question) questions.push({ ...settled.question, field: name as FieldName });
	}
	return { mapping: { ...mapping, fields: fields as Mapping['fields'] }, questions };
}

function settle(reader: Dated, header: Cells, rows: readonly Cells[]) {
	const column = reader.read === 'between' ? reader.columns[0] : reader.column;
	const clock = reader.read === 'time' ? reader.clock : undefined;
	const readerOf = (order: TimeReader['order']) => ({ ...reader, order }) as Dated;
	const found = proposeTime(column, clock, header, rows, readerOf, reader.order);
	if (!found || (reader.read === 'date' && found.order.startsWith('epoch'))) return null;
	return { reader: readerOf(found.order), question: found.question };
}
