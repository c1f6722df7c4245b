import { queueFilter } from '../shared-words/queue-filter';

/** What the overview can be narrowed to; nothing where there is one queue only. @param queues by name */
export function overviewFilters(queue: string, queues: readonly string[]) {
	return queues.length < 2 ? [] : [queueFilter(queue, queues)];
}
