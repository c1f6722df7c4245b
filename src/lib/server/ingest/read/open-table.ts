import { basename } from 'node:path';
import { type ByteSource, pieces } from './byte-source';
import { detectKind } from './detect-kind';
import { type CsvOptions, openCsv } from './open-csv';
import { openNdjson } from './open-ndjson';
import { spool } from './spool';
import type { Table } from './table';
import { openXlsx } from './xlsx/open-xlsx';

export type OpenOptions = CsvOptions & {
	/** Whether these names are the header of a known export. */
	isKnownHeader?: (names: readonly string[]) => boolean;
	signal?: AbortSignal;
};

/**
 * Opens a file as a table, by its content and not by its name.
 * @param name the file's name, for sentences only
 * @throws UnreadableFile with a sentence for the one who sent it
 */
export async function openTable(
	source: ByteSource,
	name: string,
	options: OpenOptions = {}
): Promise<Table> {
	const file = basename(name).slice(0, 200);
	const isKnownHeader = options.isKnownHeader ?? (() => false);
	const bytes = pieces(source, options.signal);
	const first = await bytes.next();
	const head = first.done ? new Uint8Array() : first.value;
	const kind = detectKind(head.subarray(0, 65_536), file);
	if (kind === 'xlsx') {
		if ('path' in source) {
			await bytes.return(undefined);
			return openXlsx(source.path, file, isKnownHeader);
		}
		const spooled = await spool(starting(head, bytes));
		try {
			return removing(await openXlsx(spooled.path, file, isKnownHeader), spooled.remove);
		} catch (error) {
			await spooled.remove();
			throw error;
		}
	}
	const all = starting(head, bytes);
	return kind === 'ndjson'
		? openNdjson(all, file, options.encoding)
		: openCsv(all, file, options, isKnownHeader);
}

async function* starting(
	head: Uint8Array,
	rest: AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array> {
	yield head;
	yield* rest;
}

function removing(table: Table, remove: () => Promise<void>): Table {
	const close = async () => {
		await table.close();
		await remove();
	};
	return { ...table, close };
}
