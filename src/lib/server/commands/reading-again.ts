import { z } from 'zod';
import type { ByteSource } from '$lib/server/ingest/read/byte-source';
import type { BatchRow, RejectRow } from '$lib/server/store/read/batches';

const schema = z.object({
	header: z.array(z.string()),
	mapping: z.unknown(),
	notes: z.object({ kind: z.string(), delimiter: z.string().optional() })
});

/** How the rows of a file were read, as far as it is needed to read some of them again. */
export type ReadingAgain = {
	header: readonly string[];
	mapping: unknown;
	/** null: a JSON object a line. */
	delimiter: string | null;
};

/** @returns null for a batch that came from no file, or was imported before this was kept */
export function readingAgain({ report }: Pick<BatchRow, 'report'>): ReadingAgain | null {
	const parsed = schema.safeParse(report);
	if (!parsed.success) return null;
	const { header, mapping, notes } = parsed.data;
	// Rows of a workbook are kept with tabs between their cells.
	return {
		header,
		mapping,
		delimiter: notes.kind === 'ndjson' ? null : (notes.delimiter ?? '\t')
	};
}

/** A small file of refused rows, under the header of the file that they came from. */
export function fileOfRejects(
	{ header, delimiter }: ReadingAgain,
	rejects: readonly RejectRow[]
): ByteSource {
	const first = delimiter === null ? [] : [header.map(quoted).join(delimiter)];
	const lines = [...first, ...rejects.map(({ raw }) => raw)];
	return { bytes: inPieces(lines) };
}

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

async function* inPieces(lines: readonly string[]): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const line of lines) yield encoder.encode(`${line}\n`);
}
