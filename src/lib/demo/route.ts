import type { Channel } from '$lib/domain/contact';
import type { DemoCentre } from './demo-centre';
import type { Random } from './random';

/** Who takes a contact and how long the customer waited; nobody: the customer gave up. */
export type Route = { agent: number | null; waitMs: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Gives a contact to one of the agents who take its queue. A call needs one who is not on another call, otherwise it
 * waits for the first to be free, as long as the customer's patience lasts; chats and mails wait in their own way.
 * @param busyUntil end of each agent's last call, epoch milliseconds
 */
export function route(
	random: Random,
	centre: DemoCentre,
	taking: readonly number[],
	channel: Channel,
	startedAt: number,
	busyUntil: Float64Array
): Route {
	const patience = 20 * SECOND + random.exponential(200 * SECOND);
	const ring = 4 * SECOND + random.exponential(6 * SECOND);
	const mail = Math.min(180 * MINUTE, 35 * MINUTE * Math.exp(0.8 * random.normal()));
	const at = random.uniform();
	if (channel === 'email') return { agent: oneOf(centre, taking, at), waitMs: Math.round(mail) };
	if (channel !== 'voice')
		return { agent: oneOf(centre, taking, at), waitMs: Math.round(3 * ring) };
	const free = taking.filter((agent) => (busyUntil[agent] ?? 0) <= startedAt);
	if (free.length > 0) return { agent: oneOf(centre, free, at), waitMs: Math.round(ring) };
	const first = taking.reduce(
		(best, agent) => ((busyUntil[agent] ?? 0) < (busyUntil[best] ?? 0) ? agent : best),
		taking[0] ?? 0
	);
	const waitMs = Math.round((busyUntil[first] ?? startedAt) - startedAt);
	if (taking.length === 0 || waitMs > patience)
		return { agent: null, waitMs: Math.round(patience) };
	return { agent: first, waitMs };
}

/** An agent by the share of work that each takes. */
function oneOf(centre: DemoCentre, agents: readonly number[], at: number): number | null {
	const weightOf = (agent: number) => centre.agents[agent]?.weight ?? 0;
	let left = at * agents.reduce((sum, agent) => sum + weightOf(agent), 0);
	for (const agent of agents) if ((left -= weightOf(agent)) < 0) return agent;
	return agents.at(-1) ?? null;
}
