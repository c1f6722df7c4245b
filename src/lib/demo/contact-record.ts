import type { Contact, Leg } from '$lib/domain/contact';
import type { DemoAgent } from './agents';
import type { Service } from './draw-service';
import { type DemoChannel, DEMO_QUEUES, DEMO_TOPICS } from './kinds-of-work';
import { drawPromise } from './promises';
import type { Random } from './random';

/** A contact up to the moment somebody answers it, or nobody. */
export type Call = {
	contactId: string;
	startedAt: number;
	queue: number;
	channel: DemoChannel;
	waitMs: number;
	customerKey: string;
};

/** The contact of a customer who gave up: no agent, no topic, no handle time. */
export function abandonedContact(call: Call): Contact {
	return {
		contactId: call.contactId,
		startedAt: call.startedAt,
		sourceUpdatedAt: call.startedAt + call.waitMs,
		channel: call.channel.channel,
		direction: 'inbound',
		queue: DEMO_QUEUES[call.queue]?.name ?? null,
		topic: null,
		agentId: null,
		answered: false,
		shiftLabel: null,
		tenureLabel: null,
		surveyInvited: false,
		talkMs: null,
		holdMs: null,
		wrapMs: null,
		handleMs: null,
		waitMs: call.waitMs,
		customerKey: call.customerKey,
		transfers: 0,
		resolved: false,
		complaint: false,
		exceptionReason: null,
		expectationManaged: null,
		promisedBy: null,
		fulfilledAt: null,
		legs: null
	};
}

/** The contact of a customer who was served. */
export function servedContact(
	random: Random,
	call: Call,
	topic: number,
	agent: DemoAgent,
	before: DemoAgent | null,
	service: Service
): Contact {
	const { channel } = call.channel;
	const { talkMs, holdMs, wrapMs, handleMs, resolved } = service;
	const closedAt = call.startedAt + call.waitMs + handleMs;
	const calledBack = random.chance(0.03) && channel === 'voice';
	return {
		...abandonedContact(call),
		...drawPromise(random, { channel, startedAt: call.startedAt, closedAt, resolved }),
		sourceUpdatedAt: closedAt,
		direction: calledBack ? 'callback' : 'inbound',
		topic: DEMO_TOPICS[topic]?.name ?? null,
		agentId: agent.agentId,
		answered: true,
		surveyInvited: random.chance(0.92),
		talkMs,
		holdMs,
		wrapMs,
		handleMs,
		transfers: before ? 1 : 0,
		resolved,
		complaint: service.complaint,
		exceptionReason: service.exceptionReason,
		expectationManaged: service.expectationManaged,
		legs: before && legs(before, agent, service)
	};
}

/** A fifth of the talk with the one who passed it on, the rest with the one who answered. */
function legs(before: DemoAgent, agent: DemoAgent, service: Service): Leg[] {
	const first = 1000 * Math.round(service.talkMs / 5000);
	return [
		{ agentId: before.agentId, talkMs: first, holdMs: 0, wrapMs: 0 },
		{
			agentId: agent.agentId,
			talkMs: service.talkMs - first,
			holdMs: service.holdMs,
			wrapMs: service.wrapMs
		}
	];
}
