import type { FieldName, TimeReader } from '../map/mapping';
import { columnKey } from '../recognise/column-key';
import { columnValues } from './column-values';
import { proposeDuration } from './propose-duration';
import { proposeNumber } from './propose-number';
import { proposeScore } from './propose-score';
import { clockColumn, proposeTime } from './propose-time';
import { proposeFlag, proposeLookup } from './propose-words';
import type { Question } from './question';

/** A reader for a field, what it leaves open, and a further column that it reads. */
export type Found = {
	reader: Question['readings'][number]['reader'];
	question: Question | null;
	clock?: string;
};

type Cells = readonly string[];

const CLOCK_NAMES: ReadonlySet<string> = new Set([
	'time',
	'starttime',
	'calltime',
	'vruentry',
	'clock'
]);

/**
 * How a column is read for a field, by the form of its values.
 * @param rows the first rows
 * @returns null where the values are none of the field's kind
 */
export function proposeReader(
	field: FieldName,
	column: string,
	header: Cells,
	rows: readonly Cells[]
): Found | null {
	const values = columnValues(rows, header.indexOf(column));
	switch (field) {
		case 'startedAt': {
			const clock = clockColumn(header, rows, CLOCK_NAMES, columnKey);
			const apart =
				clock !== undefined && clock !== column && values.every((v) => !v.includes(':'));
			return timeReader(field, column, apart ? clock : undefined, header, rows);
		}
		case 'sourceUpdatedAt':
		case 'surveyAnsweredAt':
		case 'promisedBy':
		case 'fulfilledAt':
			return timeReader(field, column, undefined, header, rows);
		case 'hiredOn':
		case 'teamFrom':
			return dateReader(field, column, header, rows);
		case 'handle':
		case 'talk':
		case 'hold':
		case 'wrap':
		case 'wait':
			return proposeDuration(field, column, values);
		case 'csat':
			return proposeScore(column, values);
		case 'effort':
		case 'recommend':
		case 'transfers':
		case 'loyaltySatisfaction':
		case 'loyaltyDeepen':
		case 'loyaltyRepurchase':
		case 'loyaltyRecommend':
		case 'loyaltyResist':
			return proposeNumber(field, column, values);
		case 'answered':
		case 'resolved':
		case 'surveyInvited':
		case 'complaint':
		case 'expectationManaged':
		case 'active': {
			const reader = proposeFlag(field, column, values);
			return reader && { reader, question: null };
		}
		case 'channel':
		case 'direction':
			return { reader: proposeLookup(field, column, values), question: null };
		case 'legs':
			return { reader: { read: 'legs', column }, question: null };
		default:
			return { reader: { read: 'text', column }, question: null };
	}
}

function timeReader(
	field: FieldName,
	column: string,
	clock: string | undefined,
	header: Cells,
	rows: readonly Cells[]
): Found | null {
	const readerOf = (order: TimeReader['order']): TimeReader => ({
		...{ read: 'time', column, order },
		...(clock && { clock })
	});
	const found = proposeTime(column, clock, header, rows, readerOf);
	if (!found) return null;
	const question = found.question && { ...found.question, field };
	return { reader: readerOf(found.order), question, ...(clock && { clock }) };
}

function dateReader(
	field: FieldName,
	column: string,
	header: Cells,
	rows: readonly Cells[]
): Found | null {
	const readerOf = (order: TimeReader['order']) =>
		({ read: 'date', column, order }) as Found['reader'];
	const found = proposeTime(column, undefined, header, rows, readerOf);
	if (!found || found.order === 'epoch-s' || found.order === 'epoch-ms') return null;
	return {
		reader: readerOf(found.order),
		question: found.question && { ...found.question, field }
	};
}
