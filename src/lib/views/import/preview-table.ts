import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import type { Reject } from '$lib/domain/reject';
import type { Survey } from '$lib/domain/survey';
import { m } from '$lib/i18n/compiled/messages';
import { duration } from '../format/duration';
import { momentIn } from '../format/date';
import { channelName } from '../shared-words/channel-name';
import { amount, plain } from '../format/number';
import type { RowKind } from './field-words';
import { rejectWords } from './reject-words';

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
		return survey && [[m.column_contact_id(), survey.contactId], ...surveyCells(survey, zone)];
	return (
		contact && [
			...contactCells(contact, agents.get(contact.agentId ?? ''), zone),
			...surveyCells(survey, zone)
		]
	);
}

function whyNot(reject: Reject | null): string {
	if (!reject) return m.mapping_left_out();
	const { column, value } = reject;
	const said = rejectWords(reject);
	const sentence = column ? m.reject_at_column({ column, sentence: said }) : said;
	return value ? `${sentence} ${m.import_value({ value })}` : sentence;
}

const time = (ms: number | null) => (ms === null ? null : duration(ms));
const yesNo = (value: boolean | null) =>
	value === null ? null : value ? m.mapping_yes_value() : m.mapping_no_value();

function contactCells(c: Contact, agent: AgentUpdate | undefined, zone: string): Shown[] {
	return [
		[m.column_contact_id(), c.contactId],
		[m.column_start(), momentIn(zone, c.startedAt)],
		[m.column_channel(), channelName(c.channel)],
		[m.column_direction(), c.direction === 'inbound' ? null : c.direction],
		[m.column_queue(), c.queue],
		[m.column_topic(), c.topic],
		[m.column_agent(), agent?.agentName ?? c.agentId],
		[m.column_team(), agent?.team ?? null],
		[m.column_hired(), agent?.hiredOn ?? null],
		[m.column_answered(), yesNo(c.answered)],
		[m.column_handle(), time(c.handleMs)],
		[m.column_talk(), time(c.talkMs)],
		[m.column_hold(), time(c.holdMs)],
		[m.column_wrap(), time(c.wrapMs)],
		[m.column_wait(), time(c.waitMs)],
		[m.column_shift(), c.shiftLabel],
		[m.column_tenure(), c.tenureLabel],
		[m.column_customer(), c.customerKey === null ? null : m.mapping_hashed()],
		[m.column_transfers(), c.transfers === null ? null : String(c.transfers)],
		[m.column_resolved(), yesNo(c.resolved)],
		[m.column_complaint(), c.complaint ? m.mapping_yes_value() : null],
		[m.column_exception(), c.exceptionReason],
		[m.column_legs(), c.legs === null ? null : m.counts_agents(amount(c.legs.length))]
	];
}

function surveyCells(s: Survey | null, zone: string): Shown[] {
	if (!s) return [];
	return [
		[m.column_satisfaction(), csatText(s)],
		[m.column_survey_answered(), s.answeredAt === null ? null : momentIn(zone, s.answeredAt)],
		[m.column_effort_short(), s.effort === null ? null : String(s.effort)],
		[m.column_recommend_short(), s.recommend === null ? null : String(s.recommend)],
		[m.column_comment(), s.comment]
	];
}

function csatText({ csat, csatRaw, csatScale }: Survey): string | null {
	if (csat === null) return null;
	const score = plain(csat);
	if (csatScale === 5 || csatRaw === null) return m.mapping_csat({ score });
	return m.mapping_csat_raw({ score, raw: plain(csatRaw), scale: csatScale });
}

function agentCells(a: AgentUpdate): Shown[] {
	return [
		[m.column_agent_id(), a.agentId],
		[m.column_name(), a.agentName ?? null],
		[m.column_team(), a.team ?? null],
		[m.column_team_from(), a.teamFrom ?? null],
		[m.column_hired(), a.hiredOn ?? null],
		[m.column_active(), yesNo(a.active ?? null)]
	];
}
