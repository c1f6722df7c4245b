import { z } from 'zod';
import { replaySchema } from '$lib/server/commands/replay-schema';
import { batch, refusedRow } from './answers/batch';
import { listOf } from './answers/shared';
import type { Operation, Parameter } from './operation';
import { PAGE } from './parameters';

const batchId: Parameter = {
	name: 'batchId',
	in: 'path',
	required: true,
	description: 'As the answer to the batch names it',
	schema: z.string().regex(/^\d{1,15}$/),
	example: '1'
};
const shared = { tag: 'Batches', scopes: ['ingest'] } as const;

/** What became of batches, and how to take them back or try refused rows again. */
export const BATCH_OPERATIONS: readonly Operation[] = [
	{
		...shared,
		scopes: ['ingest', 'read'],
		id: 'getBatch',
		method: 'get',
		path: '/api/v1/imports/{batchId}',
		summary: 'What became of a batch',
		description: 'analysed tells whether the findings that follow from it are there.',
		parameters: [batchId],
		answer: { description: 'The batch', schema: batch },
		problems: [404]
	},
	{
		...shared,
		scopes: ['ingest', 'read'],
		id: 'listRejects',
		method: 'get',
		path: '/api/v1/imports/{batchId}/rejects',
		summary: 'Its refused items',
		description: 'All that are kept, up to 100,000 a batch, in the order in which they came.',
		parameters: [batchId, ...PAGE],
		answer: { description: 'A page of them', schema: listOf(refusedRow) },
		problems: [400, 404]
	},
	{
		...shared,
		id: 'replayRejects',
		method: 'post',
		path: '/api/v1/imports/{batchId}/replay',
		summary: 'Try refused items again',
		description:
			'As they are, once what was in their way is mended (no body), or as corrected. They make a batch of their own; what is refused once more is kept with that one, so that every refused item waits in one place. Rows of a file are read as the file was.',
		parameters: [batchId],
		body: {
			schema: replaySchema,
			required: false,
			types: ['application/json'],
			example: {
				items: [{ index: 0, item: { contactId: 'c-2', startedAt: '2026-11-21T09:20:00+02:00' } }]
			}
		},
		answer: { description: 'The new batch', schema: batch },
		problems: [400, 404, 409, 413, 422]
	},
	{
		...shared,
		id: 'undoBatch',
		method: 'post',
		path: '/api/v1/imports/{batchId}/undo',
		summary: 'Take a batch back',
		description:
			'Takes away what the batch wrote. Rows that nothing had been stored of before are gone; rows that had been stored before get that version back; rows that a later batch has changed stay as that one left them. What another batch brought that was the same or older was counted there as unchanged or stale and not stored a second time: it goes with the batch that stored it, so send it again. Names of queues, topics, teams and agents stay, and so does what the batch said of agents; a batch of agents cannot be taken back. Flags that a person has decided on stay as a record. Roll-ups are a recount of the contacts at every moment, and findings follow. Asked again, it answers the same; broken off, it goes on. The answers to its Idempotency-Key are forgotten: the same request is written again.',
		parameters: [batchId],
		answer: { description: 'The batch, with what the undo did', schema: batch },
		problems: [404, 409]
	}
];
