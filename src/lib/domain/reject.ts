/** Why a row was refused. Each has one sentence, shown on screen and sent by the API. */
export const REJECT_SENTENCES = {
	'not-an-object': 'The item is not an object.',
	'not-a-list': 'The value is not a list.',
	'not-json': 'The line is not valid JSON.',
	'missing-field': 'A required field is missing or empty.',
	'too-long': 'The text is longer than this field may be.',
	'not-text': 'The value is not text.',
	'forbidden-character': 'The text holds a character that cannot be stored.',
	'not-a-number': 'The value is not a number.',
	'out-of-range': 'The number is outside what this field may hold.',
	'not-a-time': 'The value is not a time that could be read.',
	'time-without-offset': 'The time has no offset; send RFC 3339 with an offset or Z.',
	'ambiguous-local-time':
		'The local time occurs twice on the night the clocks go back; state the offset.',
	'missing-local-time': 'The local time does not exist: the clocks went forward over it.',
	'in-the-future': 'The time lies more than 24 hours in the future.',
	'too-long-ago': 'The time lies before 1970; check the order of day, month and year.',
	'ends-before-start': 'The end lies before the start.',
	'not-on-a-quarter': 'The interval does not begin on a quarter of an hour.',
	'not-a-date': 'The value is not a date of the calendar.',
	'not-a-duration': 'The value is not a duration that could be read.',
	'negative-duration': 'A duration cannot be negative.',
	'duration-too-long': 'The duration is longer than 24 hours; check its unit.',
	'wait-too-long': 'The wait is longer than 24 days; check its unit.',
	'parts-disagree': 'Talk, hold and wrap do not add up to the handle time within one second.',
	'score-out-of-scale': 'The score lies outside its scale.',
	'not-in-list': 'The value is none of those allowed for this field.',
	'not-a-flag': 'The value is neither true nor false.',
	'unknown-site': 'There is no such site, or the key may not write to it.',
	'forbidden-name': 'The name is not allowed as a field.',
	'row-too-wide': 'The row has more cells than the header.',
	'row-too-short': 'The row has fewer cells than the header.',
	'unclosed-quote': 'A quotation mark is opened and never closed.',
	'not-unique':
		'The same id stands for two different contacts in this file; add date and time to the id.'
} as const;
export type RejectReason = keyof typeof REJECT_SENTENCES;

/** One refused row or item: where, why, and what stood there. */
export type Reject = {
	/** 1-based line of the file, or 0-based index of the item in an API batch. */
	line: number;
	/** Column name of a file, or JSON pointer of an item. */
	column: string | null;
	reason: RejectReason;
	/** The value refused, cut to 200 characters. */
	value: string | null;
	/** Of a file: name of the field that the column is read into, as the API has it; not kept with the row. */
	field?: string | null;
	/** The whole row as it came, cut to 10,000 characters. */
	raw: string;
};
