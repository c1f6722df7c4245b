import { genesysConversation } from '../recognise/records/genesys-conversation';
import { recordColumns } from '../recognise/records/record-columns';
import { TextStream } from './decode-text';
import { flatten } from './flatten';
import { jsonItems, type JsonItem } from './json-items';
import { noRows, rowCount, type Rows } from './rows';
import type { ReadNotes, Table } from './table';
import { UnreadableFile } from './unreadable-file';

/** Objects whose fields make the header; a field that comes only later is not a column. */
const SAMPLE_ITEMS = 250;

/** Opens NDJSON, or one JSON document with a list, as a table of flattened fields. */
export async function openNdjson(
	bytes: AsyncIterator<Uint8Array>,
	file: string,
	encoding?: string
): Promise<Table> {
	const stream = new TextStream(encoding);
	const items = jsonItems(texts(bytes, stream), file);
	const ahead: JsonItem[] = [];
	while (ahead.length < SAMPLE_ITEMS) {
		const { value, done } = await items.next();
		if (done) break;
		ahead.push(...value);
	}
	const seen = fieldsOf(ahead);
	const header = [...seen, ...recordColumns(seen)];
	if (header.length === 0) {
		throw new UnreadableFile(
			`${file}: none of its first ${ahead.length} lines is a JSON object with fields. Write one object a line.`
		);
	}
	const notes: ReadNotes = {
		kind: 'ndjson',
		headerLine: 0,
		encoding: stream.encoding,
		remarks: []
	};
	const late = new Map<string, number>();
	const sample = toRows(ahead, header, new Map());
	return {
		header,
		sample,
		notes,
		raw: (cells) => rawOf(header, cells),
		close: async () => void (await bytes.return?.()),
		async *batches() {
			yield toRows(ahead, header, late);
			for await (const some of items) {
				const rows = toRows(some, header, late);
				if (rowCount(rows) > 0) yield rows;
			}
			notes.encoding = stream.encoding;
			for (const [name, count] of [...late].slice(0, 20)) {
				notes.remarks.push(
					`The field "${name}" comes only later in the file (${count} times) and was not read.`
				);
			}
		}
	};
}

async function* texts(
	bytes: AsyncIterator<Uint8Array>,
	stream: TextStream
): AsyncGenerator<string> {
	for (;;) {
		const { value, done } = await bytes.next();
		yield done ? stream.end() : stream.push(value);
		if (done) return;
	}
}

/** Records whose numbers lie deep inside lists are made flat by rules of their own. */
function columnsOfItem(item: object): Map<string, string> | null {
	return flatten(genesysConversation(item as Readonly<Record<string, unknown>>) ?? item);
}

function fieldsOf(items: readonly JsonItem[]): string[] {
	const names = new Set<string>();
	for (const item of items) {
		if ('item' in item) for (const name of columnsOfItem(item.item)?.keys() ?? []) names.add(name);
	}
	return [...names].slice(0, 1000);
}

function toRows(
	items: readonly JsonItem[],
	header: readonly string[],
	late: Map<string, number>
): Rows {
	const rows = noRows();
	const known = new Set(header);
	for (const item of items) {
		if (!('item' in item)) {
			rows.rejects.push(item);
			continue;
		}
		const fields = columnsOfItem(item.item);
		if (!fields) {
			const { line, raw } = item;
			rows.rejects.push({ line, column: null, reason: 'forbidden-name', value: null, raw });
			continue;
		}
		for (const name of fields.keys()) {
			if (!known.has(name)) late.set(name, (late.get(name) ?? 0) + 1);
		}
		rows.cells.push(header.map((name) => fields.get(name) ?? ''));
		rows.lines.push(item.line);
	}
	return rows;
}

function rawOf(header: readonly string[], cells: readonly string[]): string {
	const filled = header.map((name, i): [string, string] => [name, cells[i] ?? '']);
	return JSON.stringify(Object.fromEntries(filled.filter(([, cell]) => cell !== ''))).slice(
		0,
		10_000
	);
}
