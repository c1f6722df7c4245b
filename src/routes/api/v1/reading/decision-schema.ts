import { z } from 'zod';
import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';

/** Text as a database can hold it. */
const text = (most: number) =>
	z
		.string()
		.max(most)
		.regex(/^[^\0]*$/, 'holds a character that cannot be stored');

/** What a person says of a flag. */
export const decisionSchema = z.object({
	status: z.enum(FLAG_STATUSES).optional(),
	verdict: z.enum(VERDICTS).nullable().optional(),
	expectationManaged: z.boolean().nullable().optional(),
	note: text(4000).nullable().optional(),
	ownerId: text(200).nullable().optional()
});
