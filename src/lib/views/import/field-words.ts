import { CHANNELS, DIRECTIONS, EXCEPTION_REASONS } from '$lib/domain/contact';
import { DRIVERS } from '$lib/domain/survey';
import { m } from '$lib/i18n/compiled/messages';

/** How the values of a field are read from a column. */
export type FieldKind =
	'text' | 'time' | 'date' | 'duration' | 'number' | 'score' | 'flag' | 'legs';

export type FieldWords = {
	field: string;
	label: string;
	/** What it means; empty where the name says it. */
	meaning: string;
	kind: FieldKind;
	/** For which rows it can be filled. */
	of: readonly RowKind[];
};

/** What a row of a file is. */
export type RowKind = 'contacts' | 'surveys' | 'agents';

/** What a row can be, in the reader's words. */
export function rowKinds(): { value: RowKind; label: string }[] {
	return [
		{ value: 'contacts', label: m.mapping_row_contact() },
		{ value: 'surveys', label: m.mapping_row_survey() },
		{ value: 'agents', label: m.mapping_row_agent() }
	];
}

const c = ['contacts'] as const;
const cs = ['contacts', 'surveys'] as const;
const ca = ['contacts', 'agents'] as const;

const range = (low: number, high: number) => () => m.column_range({ low, high });

type Row = [
	field: string,
	label: () => string,
	kind: FieldKind,
	of: readonly RowKind[],
	meaning?: () => string
];

const ROWS: readonly Row[] = [
	['contactId', m.column_contact_id, 'text', cs, m.column_contact_id_means],
	['startedAt', m.column_start, 'time', c],
	['handle', m.column_handle, 'duration', c, m.column_handle_means],
	['talk', m.column_talk_time, 'duration', c],
	['hold', m.column_hold_time, 'duration', c],
	['wrap', m.column_wrap, 'duration', c],
	['agentId', m.column_agent_id, 'text', ca],
	['agentName', m.column_agent_name, 'text', ca],
	['queue', m.column_queue, 'text', c],
	['topic', m.column_topic, 'text', c, m.column_topic_means],
	['channel', m.column_channel, 'text', c, () => CHANNELS.join(', ')],
	['direction', m.column_direction, 'text', c, () => DIRECTIONS.join(', ')],
	['answered', m.column_answered, 'flag', c, m.column_answered_means],
	['wait', m.column_wait, 'duration', c, m.column_wait_means],
	['csat', m.column_satisfaction, 'score', cs],
	['surveyAnsweredAt', m.column_survey_answered, 'time', cs],
	['team', m.column_team, 'text', ca],
	['hiredOn', m.column_hired, 'date', ca, m.column_hired_means],
	['shift', m.column_shift, 'text', c, m.column_shift_means],
	['tenureBand', m.column_tenure_band, 'text', c, m.column_tenure_means],
	['customerId', m.column_customer, 'text', c, m.column_customer_means],
	['legs', m.column_legs, 'legs', c, m.column_legs_means],
	['transfers', m.column_transfers, 'number', c],
	['resolved', m.column_resolved, 'flag', c],
	['complaint', m.column_complaint, 'flag', c, m.column_complaint_means],
	['exceptionReason', m.column_exception, 'text', c, () => EXCEPTION_REASONS.join(', ')],
	['expectationManaged', m.column_managed, 'flag', c],
	['surveyInvited', m.column_invited, 'flag', c],
	['promisedBy', m.column_promised, 'time', c],
	['fulfilledAt', m.column_fulfilled, 'time', c],
	['sourceUpdatedAt', m.column_updated, 'time', c, m.column_updated_means],
	['effort', m.column_effort, 'number', cs, range(1, 7)],
	['recommend', m.column_recommend, 'number', cs, range(0, 10)],
	['loyaltySatisfaction', m.column_loyal_satisfied, 'number', cs, range(1, 5)],
	['loyaltyDeepen', m.column_loyal_more, 'number', cs, range(1, 5)],
	['loyaltyRepurchase', m.column_loyal_again, 'number', cs, range(1, 5)],
	['loyaltyRecommend', m.column_loyal_recommend, 'number', cs, range(1, 5)],
	['loyaltyResist', m.column_loyal_resist, 'number', cs, range(1, 5)],
	['driver', m.column_driver, 'text', cs, () => DRIVERS.join(', ')],
	['comment', m.column_comment, 'text', cs, m.column_comment_means],
	['teamFrom', m.column_team_since, 'date', ['agents']],
	['active', m.column_active, 'flag', ['agents']],
	['site', m.column_site, 'text', ['contacts', 'surveys', 'agents'], m.column_site_means]
];

const labelOf = new Map(ROWS.map(([field, label]) => [field, label]));

/** Every field that a column can fill, the most important first, in the reader's words. */
export function fieldWords(): FieldWords[] {
	return ROWS.map(([field, label, kind, of, meaning]) => ({
		...{ field, kind, of },
		...{ label: label(), meaning: meaning?.() ?? '' }
	}));
}

export function fieldLabel(field: string): string {
	return labelOf.get(field)?.() ?? field;
}
