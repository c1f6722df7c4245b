import type { DemoAgent } from './agents';
import { drawKind, drawMultiple, KIND_MOOD } from './contact-kind';
import type { DayShock } from './day-shocks';
import type { DemoCentre } from './demo-centre';
import { drawException, type Exceptional } from './exceptions';
import { declineEffect, improvementEffect, type Moment, tenureEffect, timeEffect } from './effects';
import type { DemoChannel, DemoTopic } from './kinds-of-work';
import type { ContactKind } from './planned-contact';
import type { Random } from './random';
import { drawParts, type TimeParts } from './time-parts';

/** One contact before it meets its customer's survey. */
export type Service = {
	kind: ContactKind;
	parts: TimeParts;
	tag: Exceptional;
	resolved: boolean;
	/** Latent satisfaction, expected and with the customer's own chance. */
	expected: number;
	felt: number;
};

/** Who serves whom with what, when. */
export type Setting = {
	centre: DemoCentre;
	agent: DemoAgent;
	/** How the agent's own day differs (standard normal), and how everybody's does. */
	agentDay: Readonly<{ handle: number; csat: number }>;
	shock: DayShock;
	topic: DemoTopic;
	channel: DemoChannel;
	moment: Moment;
};

const LONGEST = Math.log(9000);

/** Draws how a contact goes: log-normal handle time and latent satisfaction around everything that bears on them. */
export function drawService(random: Random, setting: Setting): Service {
	const { agent, topic, channel } = setting;
	const kind = drawKind(random, agent, channel.channel);
	const chance = random.normal();
	const heavy = random.chance(0.02);
	const own = heavy ? 0.6 + 1.2 * chance : chance;
	const typical = Math.log(topic.median) + channel.handle;
	const bearing = bearings(setting);
	const sigma = topic.sigma * (channel.channel === 'email' ? 0.9 : 1);
	const multiple = drawMultiple(random, kind);
	const ln =
		multiple === null || kind === 'ordinary'
			? typical + bearing.handle + sigma * own
			: typical + multiple;
	const handle = Math.exp(withinReason(ln, random.uniform()));
	const expected = topic.mood + bearing.csat;
	const felt = expected - 0.1 * own + random.normal() + KIND_MOOD[kind];
	const hopeless = kind === 'struggle' ? -2 : 0;
	return {
		kind,
		parts: drawParts(random, handle, kind, channel.channel),
		tag: drawException(random, kind),
		resolved: random.chance(1 / (1 + Math.exp(-(1.7 + 0.8 * expected + hopeless)))),
		expected,
		felt
	};
}

/** No contact here takes more than two and a half hours: longer ones would be taken for timers nobody stopped. */
function withinReason(ln: number, at: number): number {
	return ln > LONGEST ? LONGEST - 0.3 * at : ln;
}

/** Everything that depends on who and when, not on the request. */
function bearings({ centre, agent, agentDay, shock, topic, moment }: Setting): {
	handle: number;
	csat: number;
} {
	const slope =
		(moment.weekend ? agent.weekendSlope : 0) + (moment.evening ? agent.eveningSlope : 0);
	let handle = agent.handle + slope + agent.dayHandle * agentDay.handle + shock.handle;
	let csat = agent.csat - 0.3 * slope + agent.dayCsat * agentDay.csat + shock.csat;
	const effects = [
		timeEffect(topic.queue, moment),
		tenureEffect(agent, moment.day),
		improvementEffect(centre, topic.queue, moment.day),
		declineEffect(centre, agent, moment.day)
	];
	for (const effect of effects) {
		handle += effect.handle;
		csat += effect.csat;
	}
	return { handle, csat };
}
