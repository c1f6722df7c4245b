import { emitted, type Session, sumOf } from './genesys-metrics';

type Participant = {
	purpose?: unknown;
	participantName?: unknown;
	userId?: unknown;
	sessions?: unknown;
};
type Work = { agentId: string; name: string; talk: number; hold: number; wrap: number };

/** Columns of a conversation; durations in milliseconds. */
export const GENESYS_CONVERSATION_COLUMNS = [
	...['conversationId', 'conversationStart', 'updatedAt', 'originatingDirection', 'mediaType'],
	...['queue', 'wrapUpCode', 'agentId', 'agentName', 'answered', 'talkMs', 'holdMs', 'wrapMs'],
	...['waitMs', 'transfers', 'customer', 'legs']
] as const;

/**
 * A conversation of the Genesys Cloud analytics API as one flat row. Several handle entries of one agent are added; an agent
 * who never talked or held (who let it ring, whatever after-call work the system booked) has not handled it. The newest
 * moment at which a metric was written stands for its version.
 * @returns null where the object is no such conversation
 */
export function genesysConversation(
	item: Readonly<Record<string, unknown>>
): Record<(typeof GENESYS_CONVERSATION_COLUMNS)[number], unknown> | null {
	const { conversationId, conversationStart, participants } = item;
	if (typeof conversationId !== 'string' || !Array.isArray(participants)) return null;
	const all = participants.filter(isObject) as Participant[];
	const sessions = all.flatMap(sessionsOf);
	const agents = all.filter(({ purpose }) => purpose === 'agent' || purpose === 'user');
	const work = workOf(agents);
	const most = work.reduce<Work | null>((a, b) => (a && total(a) >= total(b) ? a : b), null);
	const sum = (part: 'talk' | 'hold' | 'wrap') =>
		work.length === 0 ? null : work.reduce((ms, leg) => ms + leg[part], 0);
	return {
		conversationId,
		conversationStart,
		updatedAt: emitted(sessions) ?? item.conversationEnd ?? null,
		originatingDirection: item.originatingDirection ?? sessions[0]?.direction ?? null,
		mediaType: sessions.find(({ mediaType }) => mediaType)?.mediaType ?? null,
		queue: segmentWord(sessions, 'queueName') ?? segmentWord(sessions, 'queueId'),
		wrapUpCode: segmentWord(agents.flatMap(sessionsOf).reverse(), 'wrapUpCode'),
		agentId: most?.agentId ?? null,
		agentName: most?.name ?? null,
		answered: work.length > 0,
		talkMs: sum('talk'),
		holdMs: sum('hold'),
		wrapMs: sum('wrap'),
		waitMs: sumOf(sessions, 'tAcd') ?? sumOf(sessions, 'tAbandon'),
		transfers: sumOf(sessions, 'nTransferred'),
		customer: sessions.find(({ ani }) => typeof ani === 'string' && ani !== '')?.ani ?? null,
		legs: work.map(({ agentId, talk, hold, wrap }) => ({
			agentId,
			talkSeconds: talk / 1000,
			holdSeconds: hold / 1000,
			wrapSeconds: wrap / 1000
		}))
	};
}

/** What each agent did, those who did nothing for the customer left away. */
function workOf(agents: readonly Participant[]): Work[] {
	const byAgent = new Map<string, Work>();
	for (const agent of agents) {
		const sessions = sessionsOf(agent);
		const hold = sumOf(sessions, 'tHeld') ?? 0;
		const wrap = sumOf(sessions, 'tAcw') ?? 0;
		const handle = sumOf(sessions, 'tHandle');
		const rang = sumOf(sessions, 'tNotResponding') !== null;
		const rest = handle === null || rang ? 0 : Math.max(0, handle - hold - wrap);
		const talk = sumOf(sessions, 'tTalk') ?? rest;
		if (talk === 0 && hold === 0) continue;
		const name = typeof agent.participantName === 'string' ? agent.participantName : '';
		const agentId = typeof agent.userId === 'string' ? agent.userId : name;
		if (agentId === '') continue;
		const known = byAgent.get(agentId) ?? { agentId, name, talk: 0, hold: 0, wrap: 0 };
		byAgent.set(agentId, {
			...known,
			talk: known.talk + talk,
			hold: known.hold + hold,
			wrap: known.wrap + wrap
		});
	}
	return [...byAgent.values()];
}

function total({ talk, hold, wrap }: Work): number {
	return talk + hold + wrap;
}

function sessionsOf({ sessions }: Participant): Session[] {
	return Array.isArray(sessions) ? (sessions.filter(isObject) as Session[]) : [];
}

/** The first word of the segments under a name. */
function segmentWord(sessions: readonly Session[], name: string): string | null {
	for (const { segments } of sessions) {
		for (const segment of Array.isArray(segments) ? segments.filter(isObject) : []) {
			const word = (segment as Record<string, unknown>)[name];
			if (typeof word === 'string' && word !== '') return word;
		}
	}
	return null;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
