import type { HabitChange } from '$lib/domain/source-habits';

/** What a file shows of the faults that real exports have. */
export const FINDING_KINDS = [
	...(['no-handle-time', 'no-agent', 'empty-column', 'midnight-starts'] as const),
	...(['midnight-answers', 'wrap-capped', 'stuck-timer', 'short', 'unanswered-handled'] as const),
	...(['hired-later', 'repeated-id', 'zeros', 'average-column', 'wrong-average'] as const),
	...(['comments-dropped', 'habit'] as const)
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing to know about the data of a file. */
export type QualityFinding = {
	kind: FindingKind;
	/** How many, of how many. */
	count: number;
	of: number;
	/** Up to three that show it: ids of contacts, or lines. */
	samples: readonly string[];
	/** The column that it is about, by its name in the file. */
	column?: string;
	/** Of a column that should not be read: whether it is. */
	read?: boolean;
	/** Of work that is cut off: at which length, in milliseconds. */
	ms?: number;
	/** Of a source that changed its habits: what it does otherwise than the last file. */
	habit?: HabitChange;
	/** What was found, in a sentence. */
	sentence: string;
	/** What was done about it, in a sentence. */
	done: string;
};

const WHOLE = new Intl.NumberFormat('en');

/** A number with its thousands apart: 466,666. */
export function grouped(count: number): string {
	return WHOLE.format(count);
}

/** "1,370 (12 %)". */
export function share(part: number, whole: number): string {
	const percent = whole === 0 ? 0 : (100 * part) / whole;
	return `${grouped(part)} (${percent > 10 && percent < 90 ? Math.round(percent) : percent.toFixed(1)} %)`;
}
