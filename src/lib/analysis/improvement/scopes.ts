import type { Segment } from '$lib/domain/segment';
import type { Scope } from '$lib/domain/window';

/** A scope and the segments that it holds. */
export type ScopeOfWork = { scope: Scope; holds: (segment: Segment) => boolean };

/** What improvements are looked for in: each queue; the site where all its work is one queue. */
export function improvementScopes(segments: readonly Segment[]): ScopeOfWork[] {
	const queues = [...new Set(segments.map(({ queue }) => queue))].sort((a, b) => a - b);
	if (queues.length === 1) return [{ scope: { kind: 'site' }, holds: () => true }];
	return queues.map((queue) => ({
		scope: { kind: 'queue', queue },
		holds: (segment) => segment.queue === queue
	}));
}
