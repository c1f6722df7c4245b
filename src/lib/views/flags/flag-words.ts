import type { FlagKind, FlagStatus, Verdict } from '$lib/flags/flag';

/** Names of the kinds of flag, as people say them. */
export const KIND_WORDS: Readonly<Record<FlagKind, string>> = {
	'over-service': 'Over-served',
	struggle: 'Struggle',
	rushed: 'Rushed',
	swing: 'Swing',
	alarm: 'Alarm',
	'agent-over-service': 'Over-serving agent',
	'agent-outlier': 'Unusual agent',
	'agent-drift': 'Drifting agent',
	'agent-inconsistent': 'Uneven agent',
	improvement: 'Improvement',
	'improvement-fading': 'Fading improvement',
	'repeat-failure': 'Repeated failure',
	pattern: 'Pattern',
	'promise-broken': 'Broken promise',
	'data-quality': 'Data'
};

export const STATUS_WORDS: Readonly<Record<FlagStatus, string>> = {
	open: 'open',
	acknowledged: 'acknowledged',
	closed: 'closed'
};

/** What a person can say of a flag, in the order of the keys 1 to 5. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	'over-served': 'Over-served',
	complex: 'Genuinely complex',
	'process-fault': 'Process fault',
	justified: 'Justified exception',
	'no-issue': 'Not an issue'
};

/** How urgent, in a shape and a word. */
export const SEVERITY_WORDS = {
	1: { word: 'to know', shape: '○', standing: 'usual' },
	2: { word: 'to act on', shape: '▲', standing: 'worse' },
	3: { word: 'act today', shape: '◆', standing: 'worse' }
} as const;

/** Everything else that the screen says. */
export const FLAG_SCREEN = {
	title: 'Flags',
	all: 'All kinds',
	empty: 'Nothing here',
	emptyHint:
		'No flag fits these filters. Flags open by themselves when a contact, a swing or an agent stands out.',
	noContacts: 'No contacts yet',
	noContactsHint:
		'Flags open by themselves once contacts are there and one of them, a swing or an agent stands out.',
	choose: 'Choose a flag to see what it rests on.',
	keys: 'Keys: j and k move, x ticks, X ticks from the last one to here, 1 to 5 give a verdict and a acknowledges (all that are ticked, if any), u takes it back, Esc unticks.',
	tick: 'Tick',
	tickAll: 'All on this page',
	tickedFlags: (n: number) =>
		n === 0 ? 'The ticked flags are' : n === 1 ? 'The ticked flag is' : `The ${n} ticked flags are`,
	saved: 'Verdict kept',
	kept: 'Kept',
	changed: 'changed',
	unfit: 'this cannot be said of it',
	unfitMany: 'this cannot be said of them',
	already: 'that is what it says already',
	alreadyMany: 'that is what they say already',
	gone: 'no longer there',
	unclear: 'This was not understood; nothing was changed.',
	noneTicked: 'No flag was ticked; nothing was changed.',
	notTaken: 'Nothing was taken back: it has been changed since.',
	taken: 'Taken back',
	undo: 'Undo',
	verdict: 'What is it?',
	managed: 'Does the customer know that this was an exception?',
	yes: 'Yes',
	no: 'No',
	unsaid: 'Not said',
	owner: 'Looked after by',
	ownerHint: 'Nobody yet',
	anyOwner: 'any owner',
	noOwner: 'no owner',
	keepOwner: 'Keep',
	note: 'Note',
	noteHint: 'What happened, and what comes of it',
	keep: 'Keep note',
	acknowledge: 'Acknowledge',
	close: 'Close',
	reopen: 'Open again',
	evidence: 'What it rests on'
} as const;

/** The name of a stored kind; a kind of a later version keeps its own. */
export function kindWord(kind: string): string {
	return KIND_WORDS[kind as FlagKind] ?? kind;
}

export function verdictWord(verdict: string | null): string | null {
	return verdict === null ? null : (VERDICT_WORDS[verdict as Verdict] ?? verdict);
}
