/** What screens say of actions. */
export const ACTION_WORDS = {
	title: 'Actions',
	agreed: 'Agreed with or for this agent',
	none: 'Nothing is to be done yet.',
	add: 'Add an action',
	what: 'What is to be done',
	who: 'Who',
	due: 'Until when',
	keep: 'Add',
	done: 'Done',
	reopen: 'Open again',
	isDone: 'done',
	flag: 'the flag',
	effect: 'What became of it',
	added: 'Action added',
	settled: 'Kept',
	there: 'The same action is there already; it was not added twice.',
	flagGone: 'This flag is no longer there.',
	caveat:
		'Measured over four weeks on either side. A flag opens when something was extreme: a part of the way back comes by itself.',
	notMeasured: (doneAt: number | null) =>
		doneAt === null
			? 'Not enough to say, because: when it was done was not kept.'
			: 'Its effect is measured when the next contacts come.'
} as const;
