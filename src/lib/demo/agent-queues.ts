import { DEMO_QUEUES } from './kinds-of-work';
import { AGENT_NAMES } from './names';

/** Primary queue of each agent, in proportion to the queues' shares, interleaved. */
export function queueOfEach(): number[] {
	const given = DEMO_QUEUES.map(() => 0);
	return AGENT_NAMES.map((_, i) => {
		const lack = DEMO_QUEUES.map((queue, q) => queue.share * (i + 1) - (given[q] ?? 0));
		const queue = lack.indexOf(Math.max(...lack));
		given[queue] = (given[queue] ?? 0) + 1;
		return queue;
	});
}
