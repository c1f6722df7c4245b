import { at } from '$lib/stats/at';
import type { ScoredCells } from './scored-cells';

/**
 * The queue that each agent has most contacts in: the peers an agent is compared with (METHODS D1). Segments lie inside
 * queues, so agents are comparable only through work they share.
 * @returns queue number by agent, the lower one of two equal; null for an agent without contacts
 */
export function primaryQueues({
	agents,
	agent,
	segments,
	segment,
	n
}: Pick<ScoredCells, 'agents' | 'agent' | 'segments' | 'segment' | 'n'>): (number | null)[] {
	const contacts = Array.from({ length: agents }, () => new Map<number, number>());
	for (let cell = 0; cell < n.length; cell++) {
		const { queue } = at(segments, segment[cell] ?? 0);
		const own = at(contacts, agent[cell] ?? 0);
		own.set(queue, (own.get(queue) ?? 0) + (n[cell] ?? 0));
	}
	return contacts.map((own) => {
		const [most] = [...own].sort(([q, a], [r, b]) => b - a || q - r);
		return most ? most[0] : null;
	});
}
