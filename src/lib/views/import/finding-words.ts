import type { HabitChange } from '$lib/domain/source-habits';
import { habitWords } from '$lib/flags/wording/habit-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { amount, share, whole } from '../format/number';

/** A fault of a file's data, as its import kept it: in English, with what it was made of. */
export type StoredFinding = {
	kind?: string | undefined;
	count?: number | undefined;
	of?: number | undefined;
	/** Name of the column that it is about. */
	column?: string | undefined;
	/** Whether that is read all the same. */
	read?: boolean | undefined;
	/** Length at which work is cut off. */
	ms?: number | undefined;
	/** What the source does otherwise than in the last file; handle times in milliseconds. */
	habit?: HabitChange | undefined;
	sentence: string;
	done: string;
	samples: readonly string[];
};

/** What a screen says of it; `lang` where it could not be said anew. */
export type FindingWords = {
	sentence: string;
	done: string;
	samples: readonly { text: string; href: string | null }[];
	lang: 'en' | undefined;
};

type Said = readonly [sentence: string, done: string];

/** @param linked whether the contacts are stored, so that their ids lead to them */
export function findingWords(finding: StoredFinding, linked: boolean): FindingWords {
	const said = saidAnew(finding);
	const [sentence, done] = said ?? [finding.sentence, finding.done];
	return {
		...{ sentence, done, lang: said ? undefined : 'en' },
		samples: finding.samples.map((sample) => {
			const line = /^line (\d+)$/.exec(sample)?.[1];
			if (line !== undefined) return { text: m.finding_line({ line }), href: null };
			return { text: sample, href: linked ? `/contacts/${encodeURIComponent(sample)}` : null };
		})
	};
}

function saidAnew(finding: StoredFinding): Said | null {
	const { kind, count, of, column, read, ms, habit } = finding;
	if (habit) {
		const english = readerLanguage() === FIRST_LANGUAGE;
		return english ? [finding.sentence, finding.done] : ofHabit(habit);
	}
	if (kind === undefined || count === undefined || of === undefined) return null;
	const part = { share: partOf(count, of) };
	if (column !== undefined) return ofColumn(kind, { ...part, column }, read);
	switch (kind) {
		case 'no-handle-time':
			return [m.finding_no_handle_time(part), m.finding_no_handle_time_done()];
		case 'no-agent':
			return [m.finding_no_agent(part), m.finding_no_agent_done()];
		case 'midnight-starts':
			return [m.finding_midnight(part), m.finding_midnight_done()];
		case 'midnight-answers':
			return [m.finding_answers_midnight(part), m.finding_answers_midnight_done()];
		case 'wrap-capped':
			if (ms === undefined) return null;
			return [m.finding_capped({ ...part, seconds: ms / 1000 }), m.finding_capped_done()];
		case 'stuck-timer':
			return [m.finding_stuck(amount(count)), m.finding_stuck_done()];
		case 'short':
			return [m.finding_short(part), m.finding_short_done()];
		case 'unanswered-handled':
			return [m.finding_unanswered(amount(count)), m.finding_unanswered_done()];
		case 'hired-later':
			return [m.finding_hired_later(part), m.finding_hired_later_done()];
		case 'repeated-id':
			return [m.finding_repeated(amount(count)), m.finding_repeated_done()];
		case 'comments-dropped':
			return [m.finding_comments(), m.finding_comments_done()];
		default:
			return null;
	}
}

function ofColumn(
	kind: string,
	said: { column: string; share: string },
	read: boolean | undefined
): Said | null {
	switch (kind) {
		case 'empty-column':
			return [m.finding_empty(said), m.finding_empty_done()];
		case 'zeros':
			return [m.finding_zeros(said), m.finding_zeros_done()];
		case 'average-column':
			return [m.finding_average(said), m.finding_average_done()];
		case 'wrong-average': {
			const done = read ? m.finding_average_wrong_read : m.finding_average_wrong_unread;
			return [m.finding_average_wrong(said), done()];
		}
		default:
			return null;
	}
}

/** "1,370 (12 %)". */
function partOf(count: number, of: number): string {
	const ratio = of === 0 ? 0 : count / of;
	const percent = share(ratio, ratio > 0.1 && ratio < 0.9 ? 0 : 1);
	return m.finding_part({ part: whole(count), percent });
}

function ofHabit(habit: HabitChange): Said {
	const seconds = habit.kind === 'unit' ? 1000 : 1;
	const [what, before] = habitWords({
		change: habit.kind,
		field: habit.kind === 'silent' ? habit.field : null,
		factor: habit.kind === 'unit' ? habit.factor : null,
		...{ before: habit.before / seconds, now: habit.now / seconds }
	});
	const said = m.finding_habit({ what, before });
	if (habit.kind === 'unit') return [said, m.finding_habit_unit_done()];
	if (habit.kind === 'at-midnight') return [said, m.finding_habit_midnight_done()];
	return [said, m.finding_habit_done()];
}
