/** What an action of this page answers with. `undo`: what takes a decision back; null: the last one is taken back. */
export type Answer = { said?: string; problem?: string; undo?: string | null };

/** What the page says: of what was just done, and of the last decision that can be taken back. */
export type Shown = {
	said: string | null;
	problem: string | null;
	last: { said: string; undo: string } | null;
};

/**
 * The last decision can be taken back wherever one has moved since: an answer is gone once the address changes, and what is
 * no decision does not replace it.
 * @param answer null: none, or moved on since
 */
export function shownAfter(answer: Answer | null, before: Shown['last']): Shown {
	const { said = null, problem = null, undo } = answer ?? {};
	if (typeof undo === 'string' && said !== null)
		return { said: null, problem: null, last: { said, undo } };
	return { said, problem, last: undo === null ? null : before };
}
