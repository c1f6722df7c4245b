import type { DemoAgent } from './agents';
import type { DemoCentre } from './demo-centre';
import { BILLING, CARE, ORDERS, TECHNICAL } from './kinds-of-work';
import { STORY } from './story';

/** When and by whom, as far as the story asks. */
export type Moment = { day: number; evening: boolean; weekend: boolean };

/** A planted effect on ln handle time and on latent satisfaction. */
export type Effect = { handle: number; csat: number };

/** What the story does to contacts of a queue at a moment: the swings that every agent shares. */
export function timeEffect(queue: number, { evening, weekend }: Moment): Effect {
	return {
		handle: evening && queue === ORDERS ? STORY.evening.handle : 0,
		csat: weekend && queue === TECHNICAL ? STORY.weekend.csat : 0
	};
}

/** What the story does through an agent's tenure. */
export function tenureEffect(agent: DemoAgent, day: number): Effect {
	if (agent.part !== 'newcomer') return { handle: 0, csat: 0 };
	const { handle, csat, months } = STORY.newcomer;
	const left = Math.exp(-(day - agent.hiredDay) / 30.4 / months);
	return { handle: handle * left, csat: csat * left };
}

/** What the story does to a queue since one of its improvements. */
export function improvementEffect(centre: DemoCentre, queue: number, day: number): Effect {
	const { held, fading } = STORY;
	if (queue === CARE && day >= centre.lastDay - held.daysAgo) {
		return { handle: held.handle, csat: held.csat };
	}
	const since = day - (centre.lastDay - fading.daysAgo);
	if (queue === BILLING && since >= 0) {
		return { handle: fading.handle * 0.5 ** (since / fading.halfLifeDays), csat: 0 };
	}
	return { handle: 0, csat: 0 };
}

/** What the story does to one agent's customers. */
export function declineEffect(centre: DemoCentre, agent: DemoAgent, day: number): Effect {
	if (agent.part !== 'declining') return { handle: 0, csat: 0 };
	const { daysAgo, fullDaysAgo, csat } = STORY.decline;
	const since = day - (centre.lastDay - daysAgo);
	return { handle: 0, csat: csat * Math.min(1, Math.max(0, since / (daysAgo - fullDaysAgo))) };
}
