import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import type { Reject } from '$lib/domain/reject';
import { rejectSentence } from '$lib/domain/reject-sentence';
import type { Survey } from '$lib/domain/survey';
import { duration } from '../format/duration';
import { momentIn } from '../format/date';
import { CHANNEL_WORDS } from '../shared-words/channel-words';
import type { RowKind } from './field-words';

/** The first rows as they would be stored; columns that no row fills are left away. */
export type PreviewTable = {
	columns: string[];
	rows: PreviewLine[];
};

/** A row by its line in the file: its cells, or why it has none. */
export type PreviewLine = {
	line: number;
	/** null where nothing of the row would be stored. */
	cells: string[] | null;
	/** Why not: "Call Date: The value is not a time that could be read. “99/99/2026”". */
	why: string;
	refused: boolean;
};

export type PreviewRow = {
	line: number;
	contact: Contact | null;
	survey: Survey | null;
	agent: AgentUpdate | null;
	reject: Reject | null;
};

type Shown = readonly [label: string, text: string | null];

/** @param zone the site's, in which times are shown */
export function previewTable(
	what: RowKind,
	rows: readonly PreviewRow[],
	zone: string
): PreviewTable {
	const agents = new Map(rows.flatMap(({ agent }) => (agent ? [[agent.agentId, agent]] : [])));
	const shown = rows.map((row) => shownCells(what, row, agents, zone));
	const columns = [
		...new Set(
			shown.flatMap((row) => (row ?? []).flatMap(([label, text]) => (text === null ? [] : label)))
		)
	];
	return {
		columns,
		rows: rows.map(({ line, reject }, i): PreviewLine => {
			const row = shown[i];
			if (!row) return { line, cells: null, why: whyNot(reject), refused: reject !== null };
			const cells = new Map(row);
			return {
				...{ line, why: '', refused: false },
				cells: columns.map((label) => cells.get(label) ?? '–')
			};
		})
	};
}

function shownCells(
	what: RowKind,
	{ contact, survey, agent }: PreviewRow,
	agents: ReadonlyMap<string, AgentUpdate>,
	zone: string
): Shown[] | null {
	if (what === 'agents') return agent && agentCells(agent);
	if (what === 'surveys')
		return survey && [['Contact id', survey.contactId], ...surveyCells(survey, zone)];
	return (
		contact && [
			...contactCells(contact, agents.get(contact.agentId ?? ''), zone),
			...surveyCells(survey, zone)
		]
	);
}

function whyNot(reject: Reject | null): string {
	if (!reject) return 'left out: the mapping does not ask for it, or it holds no answer';
	const { column, value } = reject;
	const sentence = rejectSentence(reject);
	return `${column ? `${column}: ` : ''}${sentence}${value ? ` “${value}”` : ''}`;
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
		['Exception', c.exceptionReason],
		['Several agents', c.legs === null ? null : `${c.legs.length} agents`]
	];
}

function surveyCells(s: Survey | null, zone: string): Shown[] {
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
