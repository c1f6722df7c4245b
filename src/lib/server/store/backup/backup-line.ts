import { z } from 'zod';

/**
 * The lines of a backup, each a JSON value; a file is these packed with gzip. Lists say what comes, objects are rows:
 *
 *     ["evenkeel-backup", { "format": 1, "schema": 3, "madeAt": "2026-11-22T08:00:00.000Z" }]
 *     ["table", "contact"]
 *     { "site_id": 1, "contact_id": "c-1", … }
 *     ["end", "contact", { "rows": 1, "checksum": "00c5…" }]
 *     ["complete"]
 *
 * A row is a table's row as PostgreSQL's row_to_json writes it in UTC. `schema` is the number of migrations.
 */
export const FORMAT = 1;

const headSchema = z.tuple([
	z.literal('evenkeel-backup'),
	z.object({ format: z.number(), schema: z.number(), madeAt: z.string() })
]);
const checksumSchema = z.object({ rows: z.number(), checksum: z.string() });
const controlSchema = z.union([
	headSchema,
	z.tuple([z.literal('table'), z.string().regex(/^[a-z_]+$/)]),
	z.tuple([z.literal('end'), z.string(), checksumSchema]),
	z.tuple([z.literal('complete')])
]);
export type ControlLine = z.infer<typeof controlSchema>;

/** @returns null for a row @throws Error for a line that no backup has */
export function controlOf(line: string): ControlLine | null {
	if (line.startsWith('{')) return null;
	try {
		return controlSchema.parse(JSON.parse(line));
	} catch {
		throw new NoBackup('it is no backup of Evenkeel, or a damaged one');
	}
}

/** A file that cannot be restored; nothing was written. */
export class NoBackup extends Error {
	override name = 'NoBackup';
}
