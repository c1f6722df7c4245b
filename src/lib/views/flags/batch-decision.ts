import type { FlagStatus, Verdict } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';
import { verdictChoices } from './verdict-choices';
import { STATUS_WORDS, VERDICT_WORDS } from './flag-words';
import { sentences } from '../shared-words/sentences';

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

const flags = (n: number) => m.counts_flags(amount(n));

/**
 * What became of a decision, in a sentence or some.
 * @param name of the flag, where it was one
 */
export function reachedSentence(
	decision: SharedDecision,
	reached: Reached,
	name: string | null = null
): string {
	const { done, unfit, already, gone } = reached;
	const asked = done + unfit + already + gone;
	if (asked === 0) return m.flags_none_ticked();
	if (asked === 1 && done === 1)
		return namedOne(decision.verdict === undefined ? m.flags_kept() : m.flags_saved(), name);
	const left = (n: number, one: string, many: string) => {
		const why = n === 1 ? one : many;
		if (n === 0) return [];
		return [asked === 1 ? m.flags_not_changed({ why }) : m.flags_left({ flags: flags(n), why })];
	};
	return sentences([
		...(done > 0 ? [m.flags_done({ flags: flags(done), word: wordOf(decision) })] : []),
		...left(unfit, m.flags_unfit(), m.flags_unfit_many()),
		...left(already, m.flags_already(), m.flags_already_many()),
		...left(gone, m.flags_gone(), m.flags_gone())
	]);
}

function namedOne(said: string, flag: string | null): string {
	return flag === null ? said : m.flags_said_of({ said, flag });
}

function wordOf({ verdict, status }: SharedDecision): string {
	if (verdict !== undefined) return VERDICT_WORDS[verdict]().toLowerCase();
	return status === undefined ? m.flags_changed() : STATUS_WORDS[status]();
}

/**
 * What an undo did.
 * @param asked how many flags the decision had reached
 * @param name of the flag, where it was one
 */
export function putBackSentence(put: number, asked: number, name: string | null = null): string {
	if (put === asked)
		return asked === 1 ? namedOne(m.flags_taken(), name) : m.flags_taken_all({ flags: flags(put) });
	return put === 0
		? m.flags_not_taken()
		: m.flags_taken_some({ ...amount(asked - put), flags: flags(put) });
}
