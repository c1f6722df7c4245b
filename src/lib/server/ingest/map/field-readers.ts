import { ownCopy } from '../own-copy';
import { Refused } from '../refused';
import type { SiteClock } from '../time/site-clock';
import type { Columns } from './columns';
import { compileText } from './compile-text';
import { compileTime, type TimeContext } from './compile-time';
import { interned } from './interned';
import type { FieldName, Mapping, MappingFields } from './mapping';

type Cells = readonly string[];
export type Read<T> = (cells: Cells) => T | null;
type TimeField =
	'startedAt' | 'sourceUpdatedAt' | 'promisedBy' | 'fulfilledAt' | 'surveyAnsweredAt';
type NameField =
	| 'channel'
	| 'direction'
	| 'queue'
	| 'topic'
	| 'agentId'
	| 'agentName'
	| 'team'
	| 'shift'
	| 'tenureBand';
const NOTHING = () => null;

/** Makes the reader of each field that a mapping states; fields it does not state read as null. */
export class FieldReaders {
	/** The clocks of the time columns, for what they have to report. */
	readonly clocks: SiteClock[] = [];

	constructor(
		readonly mapping: Mapping,
		private readonly columns: Columns,
		private readonly context: TimeContext
	) {}

	/** A refusal inside the reader gets the field's name. */
	field<Name extends FieldName, T>(
		name: Name,
		compile: (reader: NonNullable<MappingFields[Name]>, columns: Columns) => Read<T>
	): Read<T> {
		const stated = this.mapping.fields[name];
		if (stated === undefined) return NOTHING;
		const read = compile(stated, this.columns);
		return (cells) => {
			try {
				return read(cells);
			} catch (refusal) {
				if (!(refusal instanceof Refused) || refusal.field !== null) throw refusal;
				throw new Refused(name, refusal.reason, refusal.value);
			}
		};
	}

	/** Text of which a file has few kinds. */
	name(name: NameField): Read<string> {
		if (this.mapping.fields[name] === undefined) return NOTHING;
		const read = this.field(name, compileText);
		const intern = interned();
		return (cells) => {
			const text = read(cells);
			return text === null ? null : intern(text);
		};
	}

	/** The contact's id, which outlives its row. */
	contactId(): Read<string> {
		const read = this.field('contactId', compileText);
		return (cells) => {
			const text = read(cells);
			return text === null ? null : ownCopy(text);
		};
	}

	time(name: TimeField): Read<number> {
		return this.field(name, (reader, columns) =>
			compileTime(reader, columns, this.context, this.clocks, name !== 'startedAt')
		);
	}
}
