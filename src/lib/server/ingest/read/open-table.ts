import { basename } from 'node:path';
import { type ByteSource, pieces } from './byte-source';
import { detectKind } from './detect-kind';
import { type CsvOptions, openCsv } from './open-csv';
import { gunzipped } from './gunzipped';
import { openNdjson } from './open-ndjson';
import { spool } from './spool';
import type { Table } from './table';
import { UnreadableFile } from './unreadable-file';
import { openWorkbook, type SheetOptions } from './workbook/open-workbook';

export type OpenOptions = CsvOptions &
	SheetOptions & {
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
	const bytes = pieces(source, options.signal);
	try {
		return await openBytes(source, bytes, file, options);
	} catch (error) {
		await bytes.return(undefined);
		throw error;
	}
}

async function openBytes(
	source: ByteSource,
	bytes: AsyncGenerator<Uint8Array>,
	file: string,
	options: OpenOptions
): Promise<Table> {
	const isKnownHeader = options.isKnownHeader ?? (() => false);
	const first = await bytes.next();
	const head = first.done ? new Uint8Array() : first.value;
	const kind = detectKind(head.subarray(0, 65_536), file);
	const all = starting(head, bytes);
	switch (kind) {
		case 'gzip':
			return openPacked(all, file, options);
		case 'archive': {
			if (!('path' in source)) return openSpooled(all, file, options, isKnownHeader);
			await bytes.return(undefined);
			return openWorkbook(source.path, file, options, isKnownHeader);
		}
		case 'ndjson':
			return openNdjson(all, file, options.encoding);
		case 'csv':
			return openCsv(all, file, options, isKnownHeader);
	}
}

/** What is packed with gzip, by its content again; packed twice is refused. */
async function openPacked(
	bytes: AsyncGenerator<Uint8Array>,
	file: string,
	options: OpenOptions
): Promise<Table> {
	const table = await openTable({ bytes: once(gunzipped(bytes, file), file) }, file, options);
	table.notes.packed = true;
	return table;
}

async function* once(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
	let first = true;
	for await (const piece of bytes) {
		if (first && piece[0] === 0x1f && piece[1] === 0x8b) {
			throw new UnreadableFile(`${file} is packed with gzip twice. Unpack it first.`);
		}
		first = false;
		yield piece;
	}
}

async function openSpooled(
	bytes: AsyncGenerator<Uint8Array>,
	file: string,
	options: OpenOptions,
	isKnownHeader: (names: readonly string[]) => boolean
): Promise<Table> {
	const spooled = await spool(bytes);
	try {
		return removing(await openWorkbook(spooled.path, file, options, isKnownHeader), spooled.remove);
	} catch (error) {
		await spooled.remove();
		throw error;
	}
}

async function* starting(
	head: Uint8Array,
	rest: AsyncGenerator<Uint8Array>
): AsyncGenerator<Uint8Array> {
	try {
		yield head;
		yield* rest;
	} finally {
		// Also where nobody asks for more than the head.
		await rest.return(undefined);
	}
}

function removing(table: Table, remove: () => Promise<void>): Table {
	const close = async () => {
		await table.close();
		await remove();
	};
	return { ...table, close };
}
