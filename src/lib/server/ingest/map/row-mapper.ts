import type { AgentDraft } from '../validate/agent-draft';
import type { ContactDraft } from '../validate/contact-draft';
import type { SurveyDraft } from '../validate/survey-draft';
import { agentReader } from './agent-reader';
import { columnOf } from './column-of';
import { Columns, MappingProblem } from './columns';
import type { TimeContext } from './compile-time';
import { contactReader } from './contact-reader';
import { FieldReaders } from './field-readers';
import type { Mapping } from './mapping';
import { missingFields } from './missing-fields';
import { surveyReader } from './survey-reader';

type Cells = readonly string[];

/** Rows of one file to drafts, by one mapping; rows are to come in file order. */
export class RowMapper {
	/** Columns that no field reads. */
	readonly unread: readonly string[];
	readonly contact: (cells: Cells) => ContactDraft;
	readonly survey: (cells: Cells) => SurveyDraft;
	readonly agent: (cells: Cells) => AgentDraft;
	/** Whether the row is one of those that the mapping asks for. */
	readonly isWanted: (cells: Cells) => boolean;
	private readonly readers: FieldReaders;

	/** @throws MappingProblem where the mapping does not fit the file */
	constructor(
		readonly mapping: Mapping,
		header: readonly string[],
		context: TimeContext
	) {
		requireFields(mapping);
		const columns = new Columns(header);
		this.readers = new FieldReaders(mapping, columns, context);
		const { what } = mapping;
		this.contact = what === 'contacts' ? contactReader(this.readers) : () => never('contacts');
		this.survey = what === 'agents' ? () => never('surveys') : surveyReader(this.readers);
		this.agent = what === 'agents' ? agentReader(this.readers) : () => never('agents');
		this.isWanted = wanted(mapping, columns);
		this.unread = header.filter((name, i) => name !== '' && !columns.used.has(i));
	}

	/** Whether rows may carry a survey beside the contact. */
	get hasSurvey(): boolean {
		const { csat, effort, recommend, comment, driver } = this.mapping.fields;
		return [csat, effort, recommend, comment, driver].some((reader) => reader !== undefined);
	}

	/** Repeated local times that the order of the file told. */
	get toldByOrder(): number {
		return this.readers.clocks.reduce((sum, clock) => sum + clock.toldByOrder, 0);
	}

	/** The column(s) that a field is read from, for a person who looks for the fault. */
	columnOf(field: string): string | null {
		return columnOf(this.mapping.fields, field);
	}
}

function wanted({ keep }: Mapping, columns: Columns): (cells: Cells) => boolean {
	if (!keep) return () => true;
	const cell = columns.cell(keep.column);
	const words = new Set(keep.in.map((word) => word.toLowerCase()));
	return (cells) => words.has(cell(cells).toLowerCase());
}

function never(what: string): never {
	throw new Error(`this mapping reads no ${what}`);
}

function requireFields(mapping: Mapping): void {
	const missing = missingFields(mapping);
	if (missing.length === 0) return;
	throw new MappingProblem(
		`The mapping of ${mapping.what} names no column for ${missing.join(' and ')}.`
	);
}
