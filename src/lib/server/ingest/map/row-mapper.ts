import { Refused } from '../refused';
import type { SiteClock } from '../time/site-clock';
import type { AgentDraft } from '../validate/agent-draft';
import type { ContactDraft } from '../validate/contact-draft';
import type { SurveyDraft } from '../validate/survey-draft';
import { Columns, MappingProblem } from './columns';
import { compileDuration, compileNumber, compileScore } from './compile-number';
import { compileDate, compileFlag, compileText } from './compile-text';
import { compileTime, type TimeContext } from './compile-time';
import { columnOf } from './column-of';
import type { FieldName, Mapping, MappingFields } from './mapping';

type Cells = readonly string[];
type Read<T> = (cells: Cells) => T | null;
const NOTHING = () => null;

/** Rows of one file to drafts, by one mapping. */
export class RowMapper {
	/** Columns that no field reads. */
	readonly unread: readonly string[];
	private readonly columns: Columns;
	private readonly clocks: SiteClock[] = [];
	private readonly keeps: (cells: Cells) => boolean;
	readonly contact: (cells: Cells) => ContactDraft;
	readonly survey: (cells: Cells) => SurveyDraft;
	readonly agent: (cells: Cells) => AgentDraft;

	/** @throws MappingProblem where the mapping does not fit the file */
	constructor(
		readonly mapping: Mapping,
		header: readonly string[],
		private readonly context: TimeContext
	) {
		this.columns = new Columns(header);
		requireFields(mapping);
		this.contact = this.contactReader();
		this.survey = this.surveyReader();
		this.agent = this.agentReader();
		const { keep } = mapping;
		if (keep) {
			const cell = this.columns.cell(keep.column);
			const words = new Set(keep.in.map((word) => word.toLowerCase()));
			this.keeps = (cells) => words.has(cell(cells).toLowerCase());
		} else this.keeps = () => true;
		this.unread = header.filter((name, i) => name !== '' && !this.columns.used.has(i));
	}

	/** Whether the row is one of those that the mapping asks for. */
	isWanted(cells: Cells): boolean {
		return this.keeps(cells);
	}

	/** Whether rows may carry a survey beside the contact. */
	get hasSurvey(): boolean {
		const { csat, effort, recommend, comment, driver } = this.mapping.fields;
		return [csat, effort, recommend, comment, driver].some((reader) => reader !== undefined);
	}

	/** Repeated local times that the order of the file told. */
	get toldByOrder(): number {
		return this.clocks.reduce((sum, clock) => sum + clock.toldByOrder, 0);
	}

	/** The column(s) that a field is read from, for a person who looks for the fault. */
	columnOf(field: string): string | null {
		return columnOf(this.mapping.fields, field);
	}

	private reader<Name extends FieldName, T>(
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

	private time(
		name: 'startedAt' | 'sourceUpdatedAt' | 'promisedBy' | 'fulfilledAt' | 'surveyAnsweredAt'
	) {
		return this.reader(name, (reader, columns) =>
			compileTime(reader, columns, this.context, this.clocks, name !== 'startedAt')
		);
	}

	private contactReader(): (cells: Cells) => ContactDraft {
		if (this.mapping.what !== 'contacts') return () => never('contact');
		const contactId = this.reader('contactId', compileText);
		const site = this.reader('site', compileText);
		const startedAt = this.time('startedAt');
		const sourceUpdatedAt = this.time('sourceUpdatedAt');
		const channel = this.reader('channel', compileText);
		const direction = this.reader('direction', compileText);
		const queue = this.reader('queue', compileText);
		const topic = this.reader('topic', compileText);
		const agentId = this.reader('agentId', compileText);
		const agentName = this.reader('agentName', compileText);
		const team = this.reader('team', compileText);
		const hiredOn = this.reader('hiredOn', compileDate);
		const answered = this.reader('answered', compileFlag);
		const shift = this.reader('shift', compileText);
		const tenureBand = this.reader('tenureBand', compileText);
		const surveyInvited = this.reader('surveyInvited', compileFlag);
		const talk = this.reader('talk', compileDuration);
		const hold = this.reader('hold', compileDuration);
		const wrap = this.reader('wrap', compileDuration);
		const handle = this.reader('handle', compileDuration);
		const wait = this.reader('wait', compileDuration);
		const customerId = this.reader('customerId', compileText);
		const transfers = this.reader('transfers', compileNumber);
		const resolved = this.reader('resolved', compileFlag);
		const complaint = this.reader('complaint', compileFlag);
		const exceptionReason = this.reader('exceptionReason', compileText);
		const expectationManaged = this.reader('expectationManaged', compileFlag);
		const promisedBy = this.time('promisedBy');
		const fulfilledAt = this.time('fulfilledAt');
		return (cells) => ({
			contactId: contactId(cells),
			site: site(cells),
			startedAt: startedAt(cells),
			sourceUpdatedAt: sourceUpdatedAt(cells),
			channel: channel(cells),
			direction: direction(cells),
			queue: queue(cells),
			topic: topic(cells),
			agentId: agentId(cells),
			agentName: agentName(cells),
			team: team(cells),
			hiredOn: hiredOn(cells),
			answered: answered(cells),
			shift: shift(cells),
			tenureBand: tenureBand(cells),
			surveyInvited: surveyInvited(cells),
			talkMs: talk(cells),
			holdMs: hold(cells),
			wrapMs: wrap(cells),
			handleMs: handle(cells),
			waitMs: wait(cells),
			customerId: customerId(cells),
			transfers: transfers(cells),
			resolved: resolved(cells),
			complaint: complaint(cells),
			exceptionReason: exceptionReason(cells),
			expectationManaged: expectationManaged(cells),
			promisedBy: promisedBy(cells),
			fulfilledAt: fulfilledAt(cells),
			legs: null
		});
	}

	private surveyReader(): (cells: Cells) => SurveyDraft {
		if (this.mapping.what === 'agents') return () => never('survey');
		const contactId = this.reader('contactId', compileText);
		const site = this.reader('site', compileText);
		const answeredAt = this.time('surveyAnsweredAt');
		const csat = this.reader('csat', compileScore);
		const scale = this.mapping.fields.csat?.scale ?? null;
		const effort = this.reader('effort', compileNumber);
		const recommend = this.reader('recommend', compileNumber);
		const satisfaction = this.reader('loyaltySatisfaction', compileNumber);
		const deepen = this.reader('loyaltyDeepen', compileNumber);
		const repurchase = this.reader('loyaltyRepurchase', compileNumber);
		const loyalRecommend = this.reader('loyaltyRecommend', compileNumber);
		const resist = this.reader('loyaltyResist', compileNumber);
		const driver = this.reader('driver', compileText);
		const comment = this.reader('comment', compileText);
		return (cells) => ({
			contactId: contactId(cells),
			site: site(cells),
			answeredAt: answeredAt(cells),
			csat: csat(cells),
			csatScale: scale,
			effort: effort(cells),
			recommend: recommend(cells),
			satisfaction: satisfaction(cells),
			deepen: deepen(cells),
			repurchase: repurchase(cells),
			loyalRecommend: loyalRecommend(cells),
			resist: resist(cells),
			driver: driver(cells),
			comment: comment(cells)
		});
	}

	private agentReader(): (cells: Cells) => AgentDraft {
		if (this.mapping.what !== 'agents') return () => never('agent');
		const agentId = this.reader('agentId', compileText);
		const site = this.reader('site', compileText);
		const agentName = this.reader('agentName', compileText);
		const team = this.reader('team', compileText);
		const teamFrom = this.reader('teamFrom', compileDate);
		const hiredOn = this.reader('hiredOn', compileDate);
		const active = this.reader('active', compileFlag);
		return (cells) => ({
			agentId: agentId(cells),
			site: site(cells),
			agentName: agentName(cells),
			team: team(cells),
			teamFrom: teamFrom(cells),
			hiredOn: hiredOn(cells),
			active: active(cells)
		});
	}
}

function never(what: string): never {
	throw new Error(`this mapping reads no ${what}`);
}

const REQUIRED: Readonly<Record<Mapping['what'], readonly FieldName[]>> = {
	contacts: ['contactId', 'startedAt'],
	surveys: ['contactId'],
	agents: ['agentId']
};

function requireFields({ what, fields }: Mapping): void {
	const missing = REQUIRED[what].filter((name) => fields[name] === undefined);
	if (missing.length > 0) {
		throw new MappingProblem(
			`The mapping of ${what} does not say where ${missing.join(' and ')} stand.`
		);
	}
}
