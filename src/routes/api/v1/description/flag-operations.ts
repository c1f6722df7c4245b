import { z } from 'zod';
import { FLAG_KINDS, FLAG_STATUSES } from '$lib/flags/flag';
import { decisionSchema } from '../reading/decision-schema';
import { flag } from './answers/flag';
import { listOf } from './answers/shared';
import type { Operation, Parameter } from './operation';
import { choice, DAYS, PAGE, query } from './parameters';

const flagId: Parameter = {
	name: 'flagId',
	in: 'path',
	required: true,
	description: 'kind:subject, with what an address may not hold percent-encoded',
	schema: z.string(),
	example: 'over-service:c-1'
};

/** What deserves attention, and what people say of it. */
export const FLAG_OPERATIONS: readonly Operation[] = [
	{
		id: 'listFlags',
		method: 'get',
		path: '/api/v1/flags',
		tag: 'Flags',
		summary: 'What deserves attention',
		scopes: ['read'],
		parameters: [
			choice('kind', 'One of', FLAG_KINDS),
			choice('status', 'One of', FLAG_STATUSES),
			query('agentId', 'The agent’s id in the source'),
			query('queue', 'Name'),
			query('subjectId', 'Such as a contact’s id'),
			...DAYS,
			...PAGE
		],
		answer: { description: 'A page of them, what happened last first', schema: listOf(flag) },
		problems: [400],
		query: 'kind=over-service,struggle&status=open'
	},
	{
		id: 'getFlag',
		method: 'get',
		path: '/api/v1/flags/{flagId}',
		tag: 'Flags',
		summary: 'One flag',
		scopes: ['read'],
		parameters: [flagId],
		answer: { description: 'The flag', schema: flag },
		problems: [404]
	},
	{
		id: 'decideFlag',
		method: 'patch',
		path: '/api/v1/flags/{flagId}',
		tag: 'Flags',
		summary: 'Say what came of a flag',
		description: 'What is left out stays as it is; null takes back.',
		scopes: ['read'],
		parameters: [flagId],
		body: {
			schema: decisionSchema,
			required: true,
			types: ['application/json'],
			example: {
				status: 'closed',
				verdict: 'over-served',
				expectationManaged: true,
				note: 'Told what to expect next time'
			}
		},
		answer: { description: 'The flag as it is now', schema: flag },
		problems: [400, 404, 413, 415, 422]
	}
];
