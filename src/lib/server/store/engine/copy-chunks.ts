import { CopyRow } from '../copy-row';

/** Rows as chunks of COPY text of about 256 KB, made as they are asked for. Each chunk is whole rows. */
export function* copyChunks<Row>(
	rows: readonly Row[],
	write: (line: CopyRow, row: Row) => void
): Generator<Buffer<ArrayBuffer>> {
	const line = new CopyRow();
	// By index: inside a generator an iterator's step is an object for each of millions of rows.
	for (let i = 0; i < rows.length; i++) {
		write(line, rows[i] as Row);
		const chunk = line.end();
		if (chunk) yield chunk;
	}
	const rest = line.rest();
	if (rest.length > 0) yield rest;
}
