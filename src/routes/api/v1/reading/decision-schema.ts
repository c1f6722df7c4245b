import { z } from 'zod';
import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';

/** What a person says of a flag. */
export const decisionSchema = z.object({
	status: z.enum(FLAG_STATUSES).optional(),
	verdict: z.enum(VERDICTS).nullable().optional(),
	expectationManaged: z.boolean().nullable().optional(),
	note: z.string().max(4000).nullable().optional(),
	ownerId: z.string().max(200).nullable().optional()
});
