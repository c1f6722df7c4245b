import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';
import type { FlagBefore } from '$lib/server/store/results/decide-flags';

/** What an undo puts back: the flags as they were, and when they were decided (epoch milliseconds). */
export type Before = { flags: FlagBefore[]; at: number };

/** As a form carries it. */
export function beforeText({ flags, at }: Before): string {
	return JSON.stringify({ flags, at });
}

/** Reads what a form carried. @returns null for what no form of ours sends */
export function beforeOf(text: string): Before | null {
	try {
		const { flags, at } = JSON.parse(text) as { flags: unknown; at: unknown };
		if (!Array.isArray(flags) || flags.length === 0 || !isTime(at)) return null;
		const read = flags.map(flagBefore);
		return read.every((flag) => flag !== null) ? { flags: read, at } : null;
	} catch {
		return null;
	}
}

function flagBefore(value: unknown): FlagBefore | null {
	const flag = (value ?? {}) as Record<string, unknown>;
	const { flagId, ownerId, decidedAt, expectationManaged: managed } = flag;
	const status = FLAG_STATUSES.find((known) => known === flag.status);
	const verdict = flag.verdict === null ? null : VERDICTS.find((known) => known === flag.verdict);
	if (typeof flagId !== 'string' || status === undefined || verdict === undefined) return null;
	if (ownerId !== null && typeof ownerId !== 'string') return null;
	if (decidedAt !== null && !isTime(decidedAt)) return null;
	const expectationManaged = typeof managed === 'boolean' ? managed : null;
	return { flagId, status, verdict, expectationManaged, ownerId, decidedAt };
}

function isTime(value: unknown): value is number {
	return typeof value === 'number' && Math.abs(value) < 8.64e15;
}
