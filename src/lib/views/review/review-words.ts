/** Every sentence of the weekly review, in one place. */
export const REVIEW_WORDS = {
	title: 'Weekly review',
	empty: 'No week yet',
	emptyHint: 'The review shows the newest week of data. There are no contacts so far.',
	noWeek: 'There are no contacts in this week.',
	notOver: 'This week is not over: its numbers would change after they were frozen.',
	actionNeeds: 'An action needs what is to be done and who does it.',
	noDate: 'This is not a date.',
	noAction: 'This action is no longer there.',
	print: 'Print',
	meeting: 'Meeting',
	meetingHint: 'One exception a page, for the projector',
	leaveMeeting: 'Leave the meeting',
	previousPage: 'Page before',
	nextPage: 'Next page',
	overTime: 'Over time',
	meetingKeys: 'Arrows turn the page, F fills the screen, Esc leaves.',
	evidence: 'What it rests on',
	publish: 'Publish this week',
	publishHint: 'Freezes these numbers. Later corrections show beside them as restated.',
	published: 'Published',
	draft: 'Not published: numbers follow the data',
	open: 'The week is not over',
	restated: 'Restated since it was published',
	restatedNote: 'the review stays as it was published; this is what the same week says today',
	number: 'Number',
	was: 'Was',
	is: 'Is',
	why: 'Why',
	causes: 'What has come since',
	causeUnknown:
		'The cause cannot be told: no import, undo or setting since touched it by what is stored.',
	causeUnknownOld:
		'The cause cannot be told: no import since touched it, and the settings of then were not kept.',
	settingChanged: 'changed since it was published',
	notAnalysed: 'Published before its data were analysed',
	judgedLater: 'what had come in by then was judged only after it',
	verdictsSince: 'Verdicts given since; they change no number',
	moreVerdicts: 'more',
	previous: 'Week before',
	next: 'Week after',
	exceptions: 'Exceptions first',
	fresh: 'New this week',
	noFresh: 'Nothing new that stands out.',
	overServed: 'Over-served',
	changed: 'Changed since last week',
	gone: 'Recovered',
	noBefore: 'The week before was not published, so nothing can be compared with it.',
	noChange: 'Nothing came and nothing went.',
	figures: 'The week in numbers',
	before: 'six weeks before',
	handle: 'Handle time',
	csat: 'Satisfaction',
	noHandle: 'No contact of these weeks and months has a known handle time.',
	noCsat: 'No contact of these weeks and months was rated.',
	weeks: '6 weeks',
	months: '12 months',
	happened: 'what happened',
	asTable: 'Show as table',
	ledger: 'Over-service',
	noLedger: 'No contact of this week was over-served.',
	swings: 'Swings',
	noSwings: 'No swing is real, shared and large enough to matter.',
	swingsUnknown:
		'Swings are looked for in the newest eight weeks; this week was not published while it was the newest.',
	improvements: 'Lasting steps',
	noImprovements: 'No lasting step was found.',
	actions: 'Actions',
	noActions: 'No action is open.',
	action: 'What is to be done',
	owner: 'Who',
	due: 'Until when',
	add: 'Add',
	done: 'Done',
	reopen: 'Open again',
	definitions: 'What the words mean',
	filters: 'All queues, all channels, all agents'
} as const;

/** Definitions that are printed with every review. */
export const REVIEW_DEFINITIONS: readonly { word: string; means: string }[] = [
	{
		word: 'Handle time',
		means:
			'Talk, hold and after-contact work of an answered contact. Contacts without a known handle time are in no average. Half of the contacts are shorter than the median; it is read from a sketch, within 1 %.'
	},
	{
		word: 'Typical',
		means:
			'Of a contact: what others of the same queue, topic and channel took in the eight weeks before. Of all work, on overview and wall: the geometric mean, which a few very long contacts hardly move.'
	},
	{
		word: 'Satisfaction',
		means:
			'Mean of the answers on a scale of 1 to 5 with the 95 % interval of the mean. It speaks of those who answered.'
	},
	{
		word: 'Over-served',
		means:
			'A contact far beyond what is typical for the same queue, topic and channel, without a reason that justifies it, and no struggle.'
	},
	{
		word: 'Room used up',
		means: 'How many typical contacts of the same kind the excess time would have served.'
	},
	{
		word: 'Swing',
		means:
			'A difference between times or groups for the same kind of work, and for the same agents unless it says otherwise, that is real after adjustment for all tests of the review, shared by most agents, and large enough to matter.'
	},
	{
		word: 'Range of the weeks before',
		means: 'Lowest and highest of the six weeks before this one.'
	}
];
