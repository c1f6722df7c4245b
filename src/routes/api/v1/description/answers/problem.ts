import { z } from 'zod';

/** What every failed request is answered with: RFC 9457. */
export const problem = z
	.object({
		type: z.string().describe('urn:evenkeel:problem:… — the same for the same kind of problem'),
		title: z.string(),
		status: z.int(),
		detail: z.string().describe('What was wrong with this request, and how to mend it'),
		errors: z
			.array(z.object({ pointer: z.string(), reason: z.string(), value: z.string().nullable() }))
			.optional()
	})
	.describe('A problem document (RFC 9457)');
