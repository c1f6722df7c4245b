import { z } from 'zod';
import { jsonText } from '$lib/server/ingest/json-text';
import type { Corrections } from './replay-batch';

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

export const REPLAY_FORM =
	'{ "items": [{ "index": 17, "item": { … } }] } for a batch of the API, { "items": [{ "line": 18, "raw": "…" }] } for a file';

/** Corrections as they are sent. @returns null for what is none: see REPLAY_FORM */
export function correctionsOf(sent: unknown): Corrections | null {
	const parsed = replaySchema.safeParse(sent);
	if (!parsed.success) return null;
	return new Map(
		parsed.data.items.map((one) =>
			'line' in one ? [one.line, one.raw] : [one.index, jsonText(one.item)]
		)
	);
}
