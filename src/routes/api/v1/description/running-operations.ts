import { z } from 'zod';
import type { Operation } from './operation';

/** What the ones who run the server ask. */
export const RUNNING_OPERATIONS: readonly Operation[] = [
	{
		id: 'getHealth',
		method: 'get',
		path: '/healthz',
		tag: 'Operation',
		summary: 'Whether the process answers',
		scopes: [],
		answer: { description: 'ok', type: 'text/plain' },
		problems: []
	},
	{
		id: 'getReadiness',
		method: 'get',
		path: '/readyz',
		tag: 'Operation',
		summary: 'Whether it can work: database, migrations',
		description: 'With 503 the answer has the same form, with the reason.',
		scopes: [],
		answer: {
			description: 'It can',
			schema: z.looseObject({
				ready: z.boolean(),
				database: z.enum(['postgres', 'pglite']),
				timeZoneRules: z.string(),
				reason: z.string().optional()
			})
		},
		problems: []
	},
	{
		id: 'getMetrics',
		method: 'get',
		path: '/metrics',
		tag: 'Operation',
		summary: 'Measures of the server itself, for Prometheus',
		description:
			'With a key of the scope metrics, or without one from this machine, unless a proxy stands before the server (ORIGIN is set).',
		scopes: ['metrics'],
		answer: { description: 'Text exposition format 0.0.4', type: 'text/plain' },
		problems: []
	},
	{
		id: 'getDescription',
		method: 'get',
		path: '/api/v1/openapi.json',
		tag: 'Operation',
		summary: 'This description, as OpenAPI 3.1',
		scopes: [],
		answer: { description: 'The document', schema: z.looseObject({ openapi: z.string() }) },
		problems: []
	}
];
