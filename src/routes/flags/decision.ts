import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';
import type { SharedDecision } from '$lib/views/flags/batch-decision';

const LONGEST_NOTE = 2000;

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
	const note = text('note');
	if (note !== undefined) decision.note = note.trim().slice(0, LONGEST_NOTE) || null;
	return Object.keys(decision).length > 0 ? decision : null;
}
