import { z } from 'zod';
import type { ItemKind } from '$lib/domain/item-kind';
import { ITEM_SCHEMAS } from '$lib/server/ingest/validate/schemas';
import { batchTaken } from './answers/batch';
import type { Operation, Parameter } from './operation';

const idempotencyKey: Parameter = {
	name: 'Idempotency-Key',
	in: 'header',
	description:
		'The same key with the same body gets the same answer for 24 hours, with Idempotency-Replayed: true, and is written once; with another body 422; while the first is still running 409.',
	schema: z.string().min(1).max(255)
};

type Writing = { what: ItemKind; summary: string; description: string; example: object };

const WRITINGS: readonly Writing[] = [
	{
		what: 'contacts',
		summary: 'Send contacts',
		description:
			'Of a contact that is stored already, a newer sourceUpdatedAt replaces, an older one is ignored (stale), and one that says the same changes nothing; without a stamp, what comes later replaces. Handle time is talk + hold + wrap where the parts are given; with handleSeconds too they must agree within 1 s. An unanswered contact has no handle time. Of legs, the agent who worked longest is the contact’s own unless it names one.',
		example: {
			contactId: 'c-1',
			startedAt: '2026-11-21T09:15:00+02:00',
			sourceUpdatedAt: '2026-11-21T10:00:00+02:00',
			channel: 'voice',
			queue: 'billing',
			topic: 'invoice',
			agentId: 'anna',
			talkSeconds: 2160,
			holdSeconds: 180,
			wrapSeconds: 60,
			waitSeconds: 25,
			customerId: '+371 2000 0000',
			surveyInvited: true,
			promisedBy: '2026-11-23T12:00:00+02:00',
			legs: [
				{ agentId: 'anna', talkSeconds: 1800, holdSeconds: 180, wrapSeconds: 60 },
				{ agentId: 'bruno', talkSeconds: 360 }
			]
		}
	},
	{
		what: 'surveys',
		summary: 'Send what customers said',
		description:
			'One survey a contact; a newer answeredAt replaces. One whose contact is not known yet waits for it, and counts as created. contactId and one answer are enough; a comment is kept only where Settings say so, with e-mail addresses and long numbers masked.',
		example: {
			contactId: 'c-1',
			answeredAt: '2026-11-21T18:00:00+02:00',
			csat: 5,
			csatScale: 5,
			effort: 2,
			recommend: 9,
			loyalty: { satisfaction: 5, deepen: 4, repurchase: 5, recommend: 5, resist: 3 },
			driver: 'people'
		}
	},
	{
		what: 'agents',
		summary: 'Say who the agents are',
		description: 'What is left out stays as it is stored. A team holds from teamFrom on.',
		example: {
			agentId: 'anna',
			agentName: 'Anna Kalns',
			team: 'North',
			teamFrom: '2026-09-01',
			hiredOn: '2024-03-01',
			active: true
		}
	},
	{
		what: 'events',
		summary: 'Say what happened in the centre',
		description:
			'Releases, trainings, incidents: what one looks back to when the numbers have moved. What is sent last of an event holds.',
		example: {
			eventId: 'release-42',
			kind: 'release',
			title: 'New invoices',
			startsAt: '2026-11-10T08:00:00+02:00',
			queue: 'billing'
		}
	},
	{
		what: 'staffing',
		summary: 'Say how long agents were signed in',
		description:
			'Which hours were peak is read from arrivals per signed-in agent. Without staffing, signed in are the agents of the queue with a contact that overlaps the hour or its neighbours. An interval counts for the hour in which it begins; send one length of interval a queue. What is sent last of an interval holds.',
		example: {
			startsAt: '2026-11-21T09:00:00+02:00',
			seconds: 1800,
			queue: 'billing',
			signedInSeconds: 7200
		}
	}
];

/** What programs send: a list of items, each taken or refused by itself. */
export const WRITING_OPERATIONS: readonly Operation[] = WRITINGS.map(
	({ what, summary, description, example }) => ({
		id: `send${what.replace(/^./, (first) => first.toUpperCase())}`,
		method: 'post',
		path: `/api/v1/${what}`,
		tag: 'Writing',
		summary,
		description: `${description} Each item is taken or refused by itself. Answered after the commit: what the answer counts is durable.`,
		scopes: ['ingest'],
		parameters: [idempotencyKey],
		body: {
			schema: z.union([
				z.array(ITEM_SCHEMAS[what]),
				z.object({ items: z.array(ITEM_SCHEMAS[what]) })
			]),
			required: true,
			types: ['application/json', 'application/x-ndjson'],
			example: [example]
		},
		answer: { description: 'What became of the items', schema: batchTaken },
		problems: [400, 408, 409, 413, 415, 422, 507]
	})
);
