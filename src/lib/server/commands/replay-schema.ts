import { z } from 'zod';

/** Corrected items of an API batch by index, or rows of a file by line; an empty body tries every refused row again. */
export const replaySchema = z.object({
	items: z
		.array(
			z.union([
				z.object({ index: z.int().min(0), item: z.unknown() }),
				z.object({ line: z.int().min(0), raw: z.string().max(10_000) })
			])
		)
		.min(1)
		.max(10_000)
});
