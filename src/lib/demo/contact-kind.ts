import type { DemoAgent } from './agents';
import { DEMO_CHANNELS } from './kinds-of-work';
import { AGENT_NAMES } from './names';
import type { ContactKind } from './planned-contact';
import type { Random } from './random';
import { EVENT_RATES, STORY } from './story';

/** Only calls and chats can be extraordinary; their share of all contacts. */
const LIVE_SHARE = DEMO_CHANNELS.filter(({ channel }) => channel !== 'email').reduce(
	(sum, { share }) => sum + share,
	0
);

/** How much likelier this agent is than the average one to over-serve. */
function generosity(agent: DemoAgent): number {
	const { agents, share } = STORY.generous;
	return 1 - share + (agent.part === 'generous' ? (share * AGENT_NAMES.length) / agents : 0);
}

/** Which kind of contact it becomes. */
export function drawKind(random: Random, agent: DemoAgent, channel: string): ContactKind {
	let at = random.uniform() * LIVE_SHARE;
	if (channel === 'email') return 'ordinary';
	if ((at -= EVENT_RATES.overService * generosity(agent)) < 0) return 'over-service';
	if ((at -= EVENT_RATES.struggle) < 0) return 'struggle';
	if ((at -= EVENT_RATES.exception) < 0) return 'exception';
	return at - EVENT_RATES.rushed < 0 ? 'rushed' : 'ordinary';
}

/** Times the typical handle time, lowest and highest, evenly on the logarithm; null: an ordinary draw. */
const SIZES: Record<ContactKind, readonly [number, number] | null> = {
	ordinary: null,
	'over-service': [6, 20],
	struggle: [4, 12],
	exception: [4, 15],
	rushed: [0.1, 0.3]
};

/** Latent satisfaction that comes with the kind. */
export const KIND_MOOD: Readonly<Record<ContactKind, number>> = {
	ordinary: 0,
	'over-service': 1.2,
	struggle: -2,
	exception: -0.3,
	rushed: -1.6
};

/** ln of the multiple of the typical handle time that a contact of this kind takes; null: an ordinary draw. */
export function drawMultiple(random: Random, kind: ContactKind): number | null {
	const at = random.uniform();
	const size = SIZES[kind];
	return size && Math.log(size[0]) + at * Math.log(size[1] / size[0]);
}
