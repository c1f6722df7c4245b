import { habitChanges, type HabitChange } from '$lib/domain/source-habits';
import { type SourceProfile, WATCHED_FIELD_WORDS } from '$lib/domain/source-profile';
import type { QualityFinding } from './finding';

/** What this file does otherwise than the last one of the same columns. */
export function habitFindings(before: SourceProfile, now: SourceProfile): QualityFinding[] {
	return habitChanges(before, now).map((change) => ({
		...{ kind: 'habit', count: countOf(change, now), of: now.contacts, samples: [] },
		...{ habit: change, ...words(change) }
	}));
}

function countOf(change: HabitChange, { contacts }: SourceProfile): number {
	if (change.kind === 'unit') return contacts;
	const part = change.kind === 'silent' ? 1 - change.now : change.now;
	return Math.round(part * contacts);
}

function words(change: HabitChange): Pick<QualityFinding, 'sentence' | 'done'> {
	const stored = 'It is stored as it came. Ask whoever runs the source what changed.';
	switch (change.kind) {
		case 'silent':
			return {
				sentence: `${WATCHED_FIELD_WORDS[change.field]} is known in ${percent(change.now)} of the contacts; in the last file it was ${percent(change.before)}.`,
				done: stored
			};
		case 'at-midnight':
			return {
				sentence: `${percent(change.now)} of the contacts start at 00:00:00; in the last file it was ${percent(change.before)}.`,
				done: 'They are stored so: shifts and hours of these contacts cannot be trusted.'
			};
		case 'wrap-capped':
			return {
				sentence: `After-contact work is cut off at one length in ${percent(change.now)} of the contacts; in the last file in ${percent(change.before)}.`,
				done: stored
			};
		case 'unanswered':
			return {
				sentence: `${percent(change.now)} of the contacts are unanswered; in the last file it was ${percent(change.before)}.`,
				done: stored
			};
		case 'unit':
			return {
				sentence: `Handle times are ${times(change.factor)} those of the last file, as if their unit had changed: the middle one was ${seconds(change.before)} and is ${seconds(change.now)}.`,
				done: 'They are stored so. If the unit changed, take this import back and choose the right one.'
			};
	}
}

function percent(part: number): string {
	return `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;
}

function times(factor: number): string {
	return factor > 1 ? `about ${factor} times` : `about one part in ${Math.round(1 / factor)} of`;
}

function seconds(ms: number): string {
	return `${ms >= 10_000 ? Math.round(ms / 1000) : ms / 1000} s`;
}
