import type { Metric } from '$lib/domain/window';

/** Contacts (answers) in the window that a queue needs for an index of its own. */
export const LEAST_FOR_INDEX: Readonly<Record<Metric, number>> = {
	'handle-time': 2000,
	csat: 4000
};

/** Queues whose index is measured together: one, or all that are too small by themselves. */
export type QueueGroup = {
	queues: number[];
	/** Contacts (answers) of each, and of all. */
	each: number[];
	contacts: number;
};

/**
 * Each queue with enough contacts by itself, the others pooled (METHODS D3, minimum), in order of queue numbers.
 * @param counts contacts or answers by queue
 */
export function groupQueues(counts: ReadonlyMap<number, number>, least: number): QueueGroup[] {
	const sorted = [...counts].filter(([, n]) => n > 0).sort(([a], [b]) => a - b);
	const large = sorted.filter(([, n]) => n >= least);
	const small = sorted.filter(([, n]) => n < least);
	const groups = large.map(([queue, contacts]) => ({
		queues: [queue],
		each: [contacts],
		contacts
	}));
	if (small.length === 0) return groups;
	const each = small.map(([, n]) => n);
	const contacts = each.reduce((sum, n) => sum + n, 0);
	return [...groups, { queues: small.map(([queue]) => queue), each, contacts }];
}
