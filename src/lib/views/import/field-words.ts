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

export const ROW_KINDS: readonly { value: RowKind; label: string }[] = [
	{ value: 'contacts', label: 'a contact (a call, a chat, a ticket)' },
	{ value: 'surveys', label: 'an answer to a survey' },
	{ value: 'agents', label: 'an agent' }
];

const c = ['contacts'] as const;
const cs = ['contacts', 'surveys'] as const;
const ca = ['contacts', 'agents'] as const;

type Row = [
	field: string,
	label: string,
	kind: FieldKind,
	of: readonly RowKind[],
	meaning?: string
];

const ROWS: readonly Row[] = [
	['contactId', 'Contact id', 'text', cs, 'unique; the same id again is the same contact'],
	['startedAt', 'Start', 'time', c],
	['handle', 'Handle time', 'duration', c, 'talk, hold and after-contact work together'],
	['talk', 'Talk time', 'duration', c],
	['hold', 'Hold time', 'duration', c],
	['wrap', 'After-contact work', 'duration', c],
	['agentId', 'Agent id', 'text', ca],
	['agentName', 'Agent name', 'text', ca],
	['queue', 'Queue', 'text', c],
	['topic', 'Topic', 'text', c, 'what it was about'],
	[
		'channel',
		'Channel',
		'text',
		c,
		'voice, chat, email, social, messaging, video, in_person, other'
	],
	['direction', 'Direction', 'text', c, 'inbound, outbound, callback, internal'],
	['answered', 'Answered', 'flag', c, 'an unanswered contact is outside every average'],
	['wait', 'Wait', 'duration', c, 'before an agent answered'],
	['csat', 'Satisfaction', 'score', cs],
	['surveyAnsweredAt', 'Survey answered', 'time', cs],
	['team', 'Team', 'text', ca],
	['hiredOn', 'Hired on', 'date', ca, 'tells newcomers from experienced agents'],
	['shift', 'Shift', 'text', c, 'only where the file names it; else told by the start'],
	['tenureBand', 'Tenure band', 'text', c, 'only where the file has no hire date'],
	['customerId', 'Customer', 'text', c, 'kept as a keyed hash, never as it stands'],
	['legs', 'Several agents', 'legs', c, 'what each of them did, as a JSON list'],
	['transfers', 'Transfers', 'number', c],
	['resolved', 'Resolved', 'flag', c],
	['complaint', 'Complaint', 'flag', c, 'a justified exception'],
	[
		'exceptionReason',
		'Exception',
		'text',
		c,
		'complaint, vip, dropped_call, vulnerable, goodwill, other'
	],
	['expectationManaged', 'Expectation managed', 'flag', c],
	['surveyInvited', 'Survey offered', 'flag', c],
	['promisedBy', 'Promised by', 'time', c],
	['fulfilledAt', 'Promise fulfilled', 'time', c],
	['sourceUpdatedAt', 'Updated', 'time', c, 'a newer version replaces an older one'],
	['effort', 'Customer effort', 'number', cs, '1 to 7'],
	['recommend', 'Would recommend', 'number', cs, '0 to 10'],
	['loyaltySatisfaction', 'Loyalty: satisfied', 'number', cs, '1 to 5'],
	['loyaltyDeepen', 'Loyalty: would buy more', 'number', cs, '1 to 5'],
	['loyaltyRepurchase', 'Loyalty: would buy again', 'number', cs, '1 to 5'],
	['loyaltyRecommend', 'Loyalty: would recommend', 'number', cs, '1 to 5'],
	['loyaltyResist', 'Loyalty: would resist others', 'number', cs, '1 to 5'],
	['driver', 'Cause of dissatisfaction', 'text', cs, 'value, system, people'],
	['comment', 'Comment', 'text', cs, 'kept only where the site allows it'],
	['teamFrom', 'In the team since', 'date', ['agents']],
	['active', 'Active', 'flag', ['agents']],
	['site', 'Site', 'text', ['contacts', 'surveys', 'agents'], 'rows of other sites are refused']
];

/** Every field that a column can fill, the most important first. */
export const FIELDS: readonly FieldWords[] = ROWS.map(([field, label, kind, of, meaning = '']) => ({
	...{ field, label, kind, of, meaning }
}));

const LABELS = new Map(FIELDS.map(({ field, label }) => [field, label]));

export function fieldLabel(field: string): string {
	return LABELS.get(field) ?? field;
}
