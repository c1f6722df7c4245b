import type { FlagStatus, Verdict } from '$lib/flags/flag';
import { counted } from '../format/number';
import { verdictChoices } from './verdict-choices';
import { FLAG_SCREEN as words, STATUS_WORDS, VERDICT_WORDS } from './flag-words';

/** Why a flag is left as it is when several are decided together. */
export type LeftBecause = 'unfit' | 'already';

/** What is said of several flags; what is absent stays as it is. */
export type SharedDecision = {
	status?: FlagStatus;
	verdict?: Verdict;
	expectationManaged?: boolean | null;
	note?: string | null;
	ownerId?: string | null;
};

type Judged = {
	subjectType: string;
	kind: string;
	status: FlagStatus;
	verdict: string | null;
	expectationManaged: boolean | null;
	ownerId: string | null;
};

/** Whether a flag can take a decision, and it would change something; null: yes. */
export function leftBecause(flag: Judged, decision: SharedDecision): LeftBecause | null {
	const { verdict, note } = decision;
	const fits =
		verdict === undefined ||
		verdictChoices(flag.subjectType, flag.kind).some((choice) => choice.verdict === verdict);
	if (!fits) return 'unfit';
	const same = (['status', 'verdict', 'expectationManaged', 'ownerId'] as const).every(
		(field) => decision[field] === undefined || decision[field] === flag[field]
	);
	return same && note === undefined ? 'already' : null;
}

/** How many flags a decision reached, and how many it did not, and why. */
export type Reached = { done: number; unfit: number; already: number; gone: number };

const flags = (n: number) => counted(n, 'flag', 'flags');

/** What became of a decision, in a sentence or some. */
export function reachedSentence(decision: SharedDecision, reached: Reached): string {
	const { done, unfit, already, gone } = reached;
	const asked = done + unfit + already + gone;
	if (asked === 0) return words.noneTicked;
	if (asked === 1 && done === 1) return decision.verdict === undefined ? words.kept : words.saved;
	const left = (n: number, one: string, many: string) =>
		n === 0
			? []
			: [`${asked === 1 ? 'Not changed' : `${flags(n)} left`}: ${n === 1 ? one : many}.`];
	return [
		...(done > 0 ? [`${flags(done)}: ${wordOf(decision)}.`] : []),
		...left(unfit, words.unfit, words.unfitMany),
		...left(already, words.already, words.alreadyMany),
		...left(gone, words.gone, words.gone)
	].join(' ');
}

function wordOf({ verdict, status }: SharedDecision): string {
	if (verdict !== undefined) return VERDICT_WORDS[verdict].toLowerCase();
	return status === undefined ? words.changed : STATUS_WORDS[status];
}

/** What an undo did. @param asked how many flags the decision had reached */
export function putBackSentence(put: number, asked: number): string {
	if (put === asked) return asked === 1 ? words.taken : `${words.taken}: ${flags(put)}`;
	const others = asked - put === 1 ? 'one has' : `${asked - put} have`;
	return put === 0
		? words.notTaken
		: `${words.taken}: ${flags(put)}. Of the others ${others} been changed since, and stay as they are.`;
}
