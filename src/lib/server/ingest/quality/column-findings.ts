import { columnsOf } from '../map/columns-of';
import type { FieldName, Mapping } from '../map/mapping';
import { isMissing } from '../map/readers/missing';
import type { Table } from '../read/table';
import { averageFindings } from './average-findings';
import { type QualityFinding, share } from './finding';

/** Columns that hold almost nothing say nothing of the contacts that they are silent about. */
const ALMOST_ALL = 0.99;
/** Fields that most contacts are not expected to have, and those whose lack is counted over the whole file. */
const RARE: ReadonlySet<string> = new Set([
	...['sourceUpdatedAt', 'exceptionReason', 'expectationManaged', 'promisedBy', 'fulfilledAt'],
	...['comment', 'handle', 'agentId', 'agentName', 'complaint', 'legs']
]);
const FEW = 20;

/** What the columns of a file show in its first rows, by what the mapping makes of them. */
export function columnFindings(
	table: Pick<Table, 'header' | 'sample'>,
	mapping: Mapping,
	keepComments: boolean
): QualityFinding[] {
	const findings = [...averageFindings(table, mapping)];
	for (const [field, reader] of Object.entries(mapping.fields)) {
		for (const column of RARE.has(field) ? [] : columnsOf(reader)) {
			const empty = emptyColumn(table, column);
			if (empty) findings.push(empty);
		}
		const zeros = 'zeroMeansMissing' in reader && reader.zeroMeansMissing;
		if (zeros) findings.push(...zerosOf(table, reader.column));
		if ((field as FieldName) === 'comment' && !keepComments) {
			findings.push({
				...{ kind: 'comments-dropped', count: 0, of: 0, samples: [] },
				sentence: 'The file holds comments of customers.',
				done: 'They are not kept: the site keeps none unless Settings say otherwise.'
			});
		}
	}
	return findings;
}

function emptyColumn({ header, sample }: Pick<Table, 'header' | 'sample'>, column: string) {
	const at = header.indexOf(column);
	const rows = sample.cells.length;
	const empty = sample.cells.filter((cells) => isMissing((cells[at] ?? '').trim())).length;
	if (at < 0 || rows < FEW || empty < ALMOST_ALL * rows) return null;
	return {
		...({ kind: 'empty-column', count: empty, of: rows, samples: [], column } as const),
		sentence: `The column "${column}" is empty in ${share(empty, rows)} of the first rows.`,
		done: 'What it does not say is unknown; no average speaks for contacts without a value.'
	};
}

function zerosOf({ header, sample }: Pick<Table, 'header' | 'sample'>, column: string) {
	const at = header.indexOf(column);
	const lines = sample.cells.flatMap((cells, i) =>
		/^0+([.,]0*)?$/.test((cells[at] ?? '').trim()) ? [sample.lines[i] ?? 0] : []
	);
	if (at < 0 || lines.length === 0) return [];
	return [
		{
			...({ kind: 'zeros', count: lines.length, of: sample.cells.length, column } as const),
			samples: lines.slice(0, 3).map((line) => `line ${line}`),
			sentence: `The column "${column}" is 0 in ${share(lines.length, sample.cells.length)} of the first rows.`,
			done: 'A zero is read as not answered, not as the lowest score.'
		}
	];
}
