import { z } from 'zod';
import { CHANNELS } from '$lib/domain/contact';
import { EVENT_KINDS } from '$lib/domain/event';
import { CONTACT_GROUPS } from '$lib/server/store/read/grouped-measures';
import { agentDetail } from './answers/agent';
import { contactDetail, listedContact } from './answers/contact';
import { event } from './answers/event';
import { consistencyIndex, measures } from './answers/measures';
import { listOf, maybeInstant, period } from './answers/shared';
import { swing } from './answers/swing';
import type { Operation, Parameter } from './operation';
import { choice, DAYS, PAGE, query } from './parameters';

const shared = { method: 'get', tag: 'Reading', scopes: ['read'] } as const;
const path = (name: string, description: string, example: string): Parameter => ({
	...{ name, description, example, required: true, schema: z.string() },
	in: 'path'
});
const CONTACT_FILTERS: readonly Parameter[] = [
	query('queue', 'Name'),
	query('topic', 'Name'),
	choice('channel', 'One of', CHANNELS),
	query('agentId', 'The agent’s id in the source'),
	query('team', 'Name; the agents that it has on the last of the days'),
	query('shift', 'Name'),
	query('weekday', '1 Monday to 7 Sunday; several with commas between'),
	query('hour', 'Local hour, 0 to 23'),
	choice('kind', 'What it was judged', [
		...['over-service', 'struggle', 'exception', 'rushed', 'data-fault']
	]),
	query('score', '1 to 5; several with commas between'),
	query('answered', 'yes or no'),
	query('rated', 'yes or no'),
	query('tagged', 'yes or no: a reason for an exception, or a complaint, is recorded'),
	query('load', 'peak or off-peak'),
	query('seniority', 'new or others'),
	query('customer', 'Keyed hash of the customer'),
	query('format', 'csv: every contact found, as a file (so does Accept: text/csv)')
];

/** What programs read: contacts, measures, findings. */
export const READING_OPERATIONS: readonly Operation[] = [
	{
		...shared,
		id: 'listContacts',
		path: '/api/v1/contacts',
		summary: 'Contacts by every filter that a screen has',
		parameters: [...DAYS, ...CONTACT_FILTERS, ...PAGE],
		answer: { description: 'A page of them, the newest first', schema: listOf(listedContact) },
		problems: [400],
		query: 'queue=billing&limit=2'
	},
	{
		...shared,
		id: 'getContact',
		path: '/api/v1/contacts/{contactId}',
		summary: 'Everything known of one contact',
		parameters: [path('contactId', 'As it was sent', 'c-1')],
		answer: { description: 'The contact', schema: contactDetail },
		problems: [404]
	},
	{
		...shared,
		id: 'getAgent',
		path: '/api/v1/agents/{agentId}',
		summary: 'One agent: measures, findings and flags',
		parameters: [path('agentId', 'As the source names the agent', 'anna'), ...DAYS],
		answer: { description: 'The agent', schema: agentDetail },
		problems: [400, 404]
	},
	{
		...shared,
		id: 'getSummary',
		path: '/api/v1/metrics/summary',
		summary: 'Handle time and satisfaction of some days, whole or by group',
		parameters: [
			query('by', 'What is grouped by', z.enum(CONTACT_GROUPS).default('none')),
			...DAYS
		],
		answer: {
			description: 'The groups',
			schema: listOf(
				z.object({
					key: z
						.union([z.string(), z.number()])
						.nullable()
						.describe('null: the source did not say'),
					...measures
				})
			).extend({ by: z.enum(CONTACT_GROUPS) })
		},
		problems: [400],
		query: 'by=queue'
	},
	{
		...shared,
		id: 'listSwings',
		path: '/api/v1/swings',
		summary: 'Every tested swing, flagged or not',
		description:
			'Other days than the review’s are worked out when they are asked for: 400 at most.',
		parameters: [
			choice('metric', 'One of', ['handle-time', 'csat']),
			choice('dimension', 'One of', ['shift', 'weekday', 'weekend', 'load', 'seniority']),
			query('scope', 'site, or queue:NAME'),
			...DAYS
		],
		answer: { description: 'The swings', schema: listOf(swing) },
		problems: [400],
		query: 'metric=handle-time&dimension=weekday&scope=site'
	},
	{
		...shared,
		id: 'listConsistency',
		path: '/api/v1/consistency',
		summary: 'The consistency index of the centre and its queues',
		parameters: DAYS,
		answer: { description: 'The indices', schema: listOf(consistencyIndex) },
		problems: [400]
	},
	{
		...shared,
		id: 'getReview',
		path: '/api/v1/reviews/{week}',
		summary: 'A weekly review',
		description:
			'As it was published, else as the data are now; and which numbers of a published one are others today, and why.',
		parameters: [path('week', 'By ISO 8601, as 2026-W47', '2026-W47')],
		answer: {
			description: 'The review',
			schema: z.object({
				week: z.string(),
				period,
				publishedAt: maybeInstant,
				review: z.record(z.string(), z.unknown()),
				changes: z
					.object({
						new: z.array(z.string()),
						still: z.array(z.string()),
						recovered: z.array(z.string())
					})
					.nullable()
					.describe(
						'Ids of the flags that are new, still there and found no more since the week before; null where that was not published'
					),
				restated: z.array(
					z.object({
						key: z.string(),
						label: z.string(),
						published: z.string(),
						now: z.string(),
						because: z.array(z.string())
					})
				)
			})
		},
		problems: [400, 404]
	},
	{
		...shared,
		id: 'listEvents',
		path: '/api/v1/events',
		summary: 'What happened in the centre',
		description: 'The newest first: all there are, or with from or to those that touch these days.',
		parameters: [
			choice('kind', 'One of', EVENT_KINDS),
			query('queue', 'Name; those of all queues come too'),
			...DAYS,
			...PAGE
		],
		answer: { description: 'A page of them', schema: listOf(event) },
		problems: [400]
	},
	{
		...shared,
		id: 'followChanges',
		path: '/api/v1/live',
		summary: 'Hear what changes, as it changes',
		description:
			'Server-sent events: change, with { "what": ["flags" | "metrics" | "imports"] } and a version as id; a comment every 15 seconds.',
		parameters: [
			{
				...{ name: 'Last-Event-ID', in: 'header', schema: z.string() },
				description: 'Resumes after it'
			}
		],
		answer: { description: 'The stream', type: 'text/event-stream' },
		problems: []
	}
];
