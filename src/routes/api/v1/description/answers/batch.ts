import { z } from 'zod';
import { ITEM_KINDS } from '$lib/domain/item-kind';
import { REJECT_SENTENCES } from '$lib/domain/reject';
import { instant, maybeInstant, maybeText } from './shared';

const counts = {
	received: z
		.int()
		.describe('created + updated + unchanged + stale + duplicate + rejected, always'),
	created: z.int(),
	updated: z.int(),
	unchanged: z.int(),
	stale: z.int().describe('Older than what is stored'),
	duplicate: z.int().describe('Again in the same batch'),
	rejected: z.int()
};
const reason = z.enum(Object.keys(REJECT_SENTENCES) as [keyof typeof REJECT_SENTENCES]);
const ignoredFields = z
	.record(z.string(), z.int())
	.describe('Fields that nobody knows, and how often they came');

/** The answer to a batch of items. */
export const batchTaken = z.object({
	batchId: z.string(),
	...counts,
	ignoredFields,
	errors: z
		.array(
			z.object({
				index: z.int().describe('Place in the request, from 0'),
				pointer: z.string().describe('JSON pointer into the item'),
				reason,
				value: maybeText,
				sentence: z
					.string()
					.optional()
					.describe('How to mend it, where the reason alone does not say so')
			})
		)
		.describe('The first 100; all are kept')
});

/** What became of a batch. */
export const batch = z.object({
	batchId: z.string(),
	what: z.enum(ITEM_KINDS),
	source: z.enum(['file', 'api', 'demo', 'replay']),
	fileName: maybeText,
	preset: maybeText,
	status: z.enum(['running', 'done', 'failed', 'undoing', 'undone']),
	failure: maybeText,
	analysed: z.boolean().describe('The findings that follow from it are there'),
	...counts,
	ignoredFields,
	report: z.record(z.string(), z.unknown()).describe('What the reader of a file noticed'),
	startedAt: instant,
	finishedAt: maybeInstant,
	undo: z
		.object({
			removed: z.int().describe('Nothing had been stored of them before'),
			restored: z.int().describe('Their version from before is back'),
			kept: z.int().describe('A later batch had changed them: as that one left them'),
			undoneAt: instant.optional().describe('Absent while it is going on')
		})
		.nullable()
		.describe('What taking it back did')
});

/** A refused item or row. */
export const refusedRow = z.object({
	index: z.int().optional().describe('Of an item'),
	pointer: z.string().optional(),
	line: z.int().optional().describe('Of a row of a file'),
	column: maybeText.optional(),
	reason,
	sentence: z.string(),
	value: maybeText,
	raw: z.string().describe('As it came, cut to 10,000 characters'),
	replayed: z.boolean().describe('It was tried again; what came of it is with the newer batch')
});
