import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import { REJECT_SENTENCES, type Reject } from '$lib/domain/reject';
import type { Survey } from '$lib/domain/survey';
import { duration } from '../format/duration';
import { momentIn } from '../format/date';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import type { RowKind } from './field-words';

/** The first rows as they would be stored; columns that no row fills are left away. */
export type PreviewTable = {
	columns: string[];
	rows: string[][];
	/** First rows that would be refused. */
	refused: { line: number; column: string; why: string; value: string }[];
};

export type PreviewRows = {
	contacts: readonly Contact[];
	surveys: readonly Survey[];
	agents: readonly AgentUpdate[];
	rejects: readonly Reject[];
};

type Shown = readonly [label: string, text: string | null];

/** @param zone the site's, in which times are shown */
export function previewTable(
	what: RowKind,
	{ contacts, surveys, agents, rejects }: PreviewRows,
	zone: string
): PreviewTable {
	const survey = new Map(surveys.map((answer) => [answer.contactId, answer]));
	const agent = new Map(agents.map((words) => [words.agentId, words]));
	const shown: Shown[][] =
		what === 'contacts'
			? contacts.map((contact) => [
					...contactCells(contact, agent.get(contact.agentId ?? ''), zone),
					...surveyCells(survey.get(contact.contactId), zone)
				])
			: what === 'surveys'
				? surveys.map((row) => [['Contact id', row.contactId] as const, ...surveyCells(row, zone)])
				: agents.map(agentCells);
	const columns = [
		...new Set(shown.flatMap((row) => row.flatMap(([label, text]) => (text === null ? [] : label))))
	];
	return {
		columns,
		rows: shown.map((row) => {
			const cells = new Map(row);
			return columns.map((label) => cells.get(label) ?? '–');
		}),
		refused: rejects.map(({ line, column, reason, value }) => ({
			...{ line, column: column ?? '', why: REJECT_SENTENCES[reason], value: value ?? '' }
		}))
	};
}

const time = (ms: number | null) => (ms === null ? null : duration(ms));
const yesNo = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

function contactCells(c: Contact, agent: AgentUpdate | undefined, zone: string): Shown[] {
	return [
		['Contact id', c.contactId],
		['Start', momentIn(zone, c.startedAt)],
		['Channel', CHANNEL_WORDS[c.channel]],
		['Direction', c.direction === 'inbound' ? null : c.direction],
		['Queue', c.queue],
		['Topic', c.topic],
		['Agent', agent?.agentName ?? c.agentId],
		['Team', agent?.team ?? null],
		['Hired on', agent?.hiredOn ?? null],
		['Answered', yesNo(c.answered)],
		['Handle time', time(c.handleMs)],
		['Talk', time(c.talkMs)],
		['Hold', time(c.holdMs)],
		['After-contact work', time(c.wrapMs)],
		['Wait', time(c.waitMs)],
		['Shift', c.shiftLabel],
		['Tenure', c.tenureLabel],
		['Customer', c.customerKey === null ? null : 'known (hashed)'],
		['Transfers', c.transfers === null ? null : String(c.transfers)],
		['Resolved', yesNo(c.resolved)],
		['Complaint', c.complaint ? 'yes' : null],
		['Exception', c.exceptionReason]
	];
}

function surveyCells(s: Survey | undefined, zone: string): Shown[] {
	if (!s) return [];
	const raw = s.csatScale === 5 || s.csatRaw === null ? '' : ` (${s.csatRaw} of ${s.csatScale})`;
	return [
		['Satisfaction', s.csat === null ? null : `${s.csat} of 5${raw}`],
		['Survey answered', s.answeredAt === null ? null : momentIn(zone, s.answeredAt)],
		['Effort', s.effort === null ? null : String(s.effort)],
		['Recommend', s.recommend === null ? null : String(s.recommend)],
		['Comment', s.comment]
	];
}

function agentCells(a: AgentUpdate): Shown[] {
	return [
		['Agent id', a.agentId],
		['Name', a.agentName ?? null],
		['Team', a.team ?? null],
		['Team since', a.teamFrom ?? null],
		['Hired on', a.hiredOn ?? null],
		['Active', yesNo(a.active ?? null)]
	];
}
