import { isKnownHeader } from '$lib/server/ingest/known-header';
import { openTable } from '$lib/server/ingest/read/open-table';
import type { WaitingFile } from './waiting-file';

const SHOWN = 10;

/** The first rows of a file as they stand in it, by line. */
export async function firstRows({ path, name }: WaitingFile) {
	const table = await openTable({ path }, name, { isKnownHeader });
	try {
		const { cells, lines } = table.sample;
		return cells.slice(0, SHOWN).map((row, i) => ({ line: lines[i] ?? 0, cells: row }));
	} finally {
		await table.close();
	}
}
