import type { Contact, Leg } from '$lib/domain/contact';
import type { DemoAgent } from './agents';
import type { Service } from './draw-service';
import { type DemoChannel, DEMO_QUEUES, DEMO_TOPICS } from './kinds-of-work';
import { drawPromise } from './promises';
import type { Random } from './random';
import type { TimeParts } from './time-parts';

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
	const { parts, tag, resolved } = service;
	const closedAt = call.startedAt + call.waitMs + parts.handleMs;
	const calledBack = random.chance(0.03) && channel === 'voice';
	const promise = drawPromise(random, { channel, startedAt: call.startedAt, closedAt, resolved });
	return {
		contactId: call.contactId,
		startedAt: call.startedAt,
		sourceUpdatedAt: closedAt,
		channel,
		direction: calledBack ? 'callback' : 'inbound',
		queue: DEMO_QUEUES[call.queue]?.name ?? null,
		topic: DEMO_TOPICS[topic]?.name ?? null,
		agentId: agent.agentId,
		answered: true,
		shiftLabel: null,
		tenureLabel: null,
		surveyInvited: random.chance(0.92),
		talkMs: parts.talkMs,
		holdMs: parts.holdMs,
		wrapMs: parts.wrapMs,
		handleMs: parts.handleMs,
		waitMs: call.waitMs,
		customerKey: call.customerKey,
		transfers: before ? 1 : 0,
		resolved,
		complaint: tag.complaint,
		exceptionReason: tag.exceptionReason,
		expectationManaged: tag.expectationManaged,
		promisedBy: promise.promisedBy,
		fulfilledAt: promise.fulfilledAt,
		legs: before && legs(before, agent, parts)
	};
}

/** A fifth of the talk with the one who passed it on, the rest with the one who answered. */
function legs(before: DemoAgent, agent: DemoAgent, parts: TimeParts): Leg[] {
	const first = 1000 * Math.round(parts.talkMs / 5000);
	return [
		{ agentId: before.agentId, talkMs: first, holdMs: 0, wrapMs: 0 },
		{
			agentId: agent.agentId,
			talkMs: parts.talkMs - first,
			holdMs: parts.holdMs,
			wrapMs: parts.wrapMs
		}
	];
}
