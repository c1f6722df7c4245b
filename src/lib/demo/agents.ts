import type { AgentUpdate } from '$lib/domain/agent';
import { isoDate } from '$lib/domain/iso-date';
import { standardised } from './agent-draws';
import { queueOfEach } from './agent-queues';
import { type Part, partsOfTheStory } from './cast';
import { DEMO_QUEUES } from './kinds-of-work';
import { AGENT_NAMES } from './names';
import { seededRandom } from './random';
import { NOISE, STORY } from './story';
import { newcomersAmong, tenures } from './tenures';

/** An agent with what is hidden in real life: how quick, how liked, how steady, how generous. */
export type DemoAgent = {
	agentId: string;
	name: string;
	team: string;
	/** Day number. */
	hiredDay: number;
	queue: number;
	/** The other queue that some agents also take; otherwise the same. */
	secondQueue: number;
	/** 0 early, 1 middle, 2 late. */
	usualShift: number;
	/** Relative share of the work while on duty. */
	weight: number;
	weekendChance: number;
	/** Ordinary difference from the centre: ln seconds, latent satisfaction. */
	handle: number;
	csat: number;
	weekendSlope: number;
	eveningSlope: number;
	/** Ordinary difference in how many of this agent's customers answer (log odds). */
	answers: number;
	/** Standard deviations from day to day. */
	dayHandle: number;
	dayCsat: number;
	part: Part;
};

/**
 * The sixty agents. Every hidden trait is centred and scaled within the newcomers and within the others, so that any
 * seed shows the intended spread and no trait leans to either side by luck.
 * @param lastDay day number of the centre's last day, from which tenure counts
 */
export function demoAgents(seed: number, lastDay: number): DemoAgent[] {
	const random = seededRandom(seed, 1);
	const queues = queueOfEach();
	const newcomers = newcomersAmong(random, queues);
	const trait = (sd: number) => {
		const fresh = standardised(random, newcomers.size);
		const settled = standardised(random, queues.length - newcomers.size);
		return queues.map((_, i) => sd * ((newcomers.has(i) ? fresh : settled).pop() ?? 0));
	};
	const handle = trait(NOISE.agentHandle);
	const csat = trait(NOISE.agentCsat);
	const weekendSlope = trait(NOISE.agentSlope);
	const eveningSlope = trait(NOISE.agentSlope);
	const answers = trait(0.25);
	const hiredAgo = tenures(random, queues.length, newcomers);
	const parts = partsOfTheStory(random, queues, newcomers, { handle, csat });
	return queues.map((queue, i) => {
		const teams = DEMO_QUEUES[queue]?.teams ?? [];
		const part = newcomers.has(i) ? 'newcomer' : (parts.get(i) ?? 'none');
		const unsteady = part === 'unsteady';
		const elsewhere = (queue + 1 + random.below(3)) % 4;
		return {
			agentId: `HC${String(101 + i)}`,
			name: AGENT_NAMES[i] ?? `Agent ${i + 1}`,
			team: teams[i % Math.max(1, teams.length)] ?? 'Harbour',
			hiredDay: lastDay - (hiredAgo[i] ?? 0),
			queue,
			secondQueue: random.chance(0.25) ? elsewhere : queue,
			usualShift: random.weighted([0.42, 0.28, 0.3]),
			weight: part === 'none' ? random.gamma(8) / 8 : 1,
			weekendChance: random.beta(1.5, 2.2),
			handle: handle[i] ?? 0,
			csat: csat[i] ?? 0,
			weekendSlope: weekendSlope[i] ?? 0,
			eveningSlope: eveningSlope[i] ?? 0,
			answers: answers[i] ?? 0,
			dayHandle: unsteady ? STORY.unsteady.handle : NOISE.agentDayHandle,
			dayCsat: unsteady ? STORY.unsteady.csat : NOISE.agentDayCsat,
			part
		};
	});
}

/** The agent as a source would name one. */
export function agentUpdate(agent: DemoAgent): AgentUpdate {
	return {
		agentId: agent.agentId,
		agentName: agent.name,
		team: agent.team,
		hiredOn: isoDate(agent.hiredDay),
		active: true
	};
}
