import type { Reject } from '$lib/domain/reject';
import { JoinedObjects } from './joined-objects';
import { TextLines } from './text-lines';
import { UnreadableFile } from './unreadable-file';

/** An object of the file with the line it began on, or why there is none. */
export type JsonItem = { line: number; item: object; raw: string } | Reject;

/** A whole JSON document is read at once up to this size; NDJSON has no limit. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** What programs call the list of their answer. */
const LISTS = ['items', 'conversations', 'contacts', 'records', 'results', 'data', 'entities'];
const BEGINS_WITH_LIST = new RegExp(`^\\{\\s*"(?:${LISTS.join('|')})"\\s*:\\s*\\[`, 'i');

/**
 * The objects of NDJSON (one a line, or one right behind the other), or of one JSON document: a list, or an object with a
 * list under one of the usual names.
 * @throws UnreadableFile for a document that is too large or no JSON
 */
export async function* jsonItems(
	texts: AsyncIterable<string>,
	file: string
): AsyncGenerator<JsonItem[]> {
	let lines: TextLines | JoinedObjects = new TextLines();
	let document: string | null = null;
	let first = true;
	for await (const text of texts) {
		if (first) {
			first = false;
			if (isDocument(text)) document = '';
			else if (isJoined(text)) lines = new JoinedObjects();
		}
		if (document === null) yield lines.push(text).map(fromLine);
		else {
			document += text;
			if (document.length > LARGEST_DOCUMENT) {
				throw new UnreadableFile(
					`${file} is one JSON document of more than 64 MB. Write one object a line (NDJSON): that has no limit.`
				);
			}
		}
	}
	yield document === null ? lines.end().map(fromLine) : fromDocument(document, file);
}

/** A list, or an object that does not end on its first line. */
function isDocument(text: string): boolean {
	const start = text.trimStart();
	if (start.startsWith('[')) return true;
	const line = start.slice(0, (start.indexOf('\n') + 1 || start.length + 1) - 1);
	if (BEGINS_WITH_LIST.test(start)) return true;
	if (isJoined(text)) return false;
	return !line.trimEnd().endsWith('}');
}

/** An object begins where the first one ends, on the same line. */
function isJoined(text: string): boolean {
	const [first, second] = new JoinedObjects().push(text.slice(0, 256 * 1024));
	return first !== undefined && second !== undefined && !first.text.includes('\n')
		? text.trimStart()[first.text.length] === '{'
		: false;
}

function fromLine({ line, text }: { line: number; text: string }): JsonItem {
	let item: unknown;
	try {
		item = JSON.parse(text);
	} catch {
		return refused(line, 'not-json', text);
	}
	return typeof item === 'object' && item !== null && !Array.isArray(item)
		? { line, item, raw: text }
		: refused(line, 'not-an-object', text);
}

function fromDocument(text: string, file: string): JsonItem[] {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		const why = error instanceof Error ? error.message : 'it cannot be parsed';
		throw new UnreadableFile(`${file} is not valid JSON: ${why}. Export it again.`);
	}
	const list = listOf(content);
	return list.map((item: unknown, i) =>
		typeof item === 'object' && item !== null && !Array.isArray(item)
			? { line: i + 1, item, raw: JSON.stringify(item).slice(0, 10_000) }
			: refused(i + 1, 'not-an-object', JSON.stringify(item))
	);
}

function listOf(content: unknown): unknown[] {
	if (Array.isArray(content)) return content;
	if (typeof content !== 'object' || content === null) return [content];
	const list = Object.entries(content).find(
		([name, value]) => LISTS.includes(name.toLowerCase()) && Array.isArray(value)
	);
	return list ? (list[1] as unknown[]) : [content];
}

function refused(line: number, reason: Reject['reason'], raw: string): Reject {
	return { line, column: null, reason, value: raw.slice(0, 200), raw: raw.slice(0, 10_000) };
}
