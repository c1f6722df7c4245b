import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';
import type { SharedDecision } from '$lib/views/flags/batch-decision';
import { NOBODY } from '$lib/views/flags/flag-query';

const LONGEST_NOTE = 2000;
const LONGEST_NAME = 200;

/**
 * Reads the form of a decision on one flag or several. A verdict closes the flag.
 * @returns null where a field has a value that it cannot have, or nothing is said
 */
export function decisionOf(form: FormData): SharedDecision | null {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : undefined;
	};
	const decision: SharedDecision = {};
	const verdict = text('verdict');
	if (verdict !== undefined) {
		const known = VERDICTS.find((name) => name === verdict);
		if (!known) return null;
		decision.verdict = known;
		decision.status = 'closed';
	}
	const status = text('status');
	if (status !== undefined) {
		const known = FLAG_STATUSES.find((name) => name === status);
		if (!known) return null;
		decision.status = known;
	}
	const managed = text('managed');
	if (managed !== undefined) {
		if (!['yes', 'no', ''].includes(managed)) return null;
		decision.expectationManaged = managed === '' ? null : managed === 'yes';
	}
	const owner = text('owner');
	if (owner !== undefined) decision.ownerId = ownerName(owner);
	const note = text('note');
	if (note !== undefined) decision.note = note.trim().slice(0, LONGEST_NOTE) || null;
	return Object.keys(decision).length > 0 ? decision : null;
}

/** A name without blanks at its ends or twice in it; null: nobody. */
function ownerName(text: string): string | null {
	const name = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
	return name === '' || name === NOBODY ? null : name;
}
