import { z } from 'zod';
import { WATCHED_FIELDS } from '$lib/domain/source-profile';

const weekday = z.union(
	[1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7))
);
const counts = z.object({
	received: z.number(),
	created: z.number(),
	updated: z.number(),
	unchanged: z.number(),
	stale: z.number(),
	duplicate: z.number(),
	rejected: z.number()
});
const share = { before: z.number(), now: z.number() };
const habit = z.union([
	z.object({ kind: z.literal('silent'), field: z.enum(WATCHED_FIELDS), ...share }),
	z.object({ kind: z.enum(['at-midnight', 'wrap-capped', 'unanswered']), ...share }),
	z.object({ kind: z.literal('unit'), factor: z.number(), ...share })
]);
const finding = z.object({
	kind: z.string().optional(),
	count: z.number().optional(),
	of: z.number().optional(),
	column: z.string().optional(),
	read: z.boolean().optional(),
	ms: z.number().optional(),
	habit: habit.optional(),
	sentence: z.string(),
	done: z.string(),
	samples: z.array(z.string())
});
const report = z.object({
	notes: z.object({ remarks: z.array(z.string()) }).optional(),
	remarks: z.array(z.string()).default([]),
	findings: z.array(finding).default([]),
	leftOut: z.number().default(0),
	surveys: counts.nullish(),
	suggests: z
		.object({ zone: z.string().optional(), weekend: z.array(weekday).optional() })
		.optional()
});

/** What was kept with a batch about the file it came from; batches of the API have none. */
export function reportOf(stored: Record<string, unknown>) {
	const parsed = report.safeParse(stored);
	const found = parsed.success ? parsed.data : report.parse({});
	return {
		remarks: [...(found.notes?.remarks ?? []), ...found.remarks],
		findings: found.findings,
		leftOut: found.leftOut,
		surveys: found.surveys ?? null,
		suggests: found.suggests ?? null
	};
}
