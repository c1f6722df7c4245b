import { CopyRow } from '../copy-row';

/** Rows as chunks of COPY text of about 256 KB, made as they are asked for. Each chunk is whole rows. */
export function* copyChunks<Row>(
	rows: Iterable<Row>,
	write: (line: CopyRow, row: Row) => void
): Generator<Buffer<ArrayBuffer>> {
	const line = new CopyRow();
	for (const row of rows) {
		write(line, row);
		const chunk = line.end();
		if (chunk) yield chunk;
	}
	const rest = line.rest();
	if (rest.length > 0) yield rest;
}
