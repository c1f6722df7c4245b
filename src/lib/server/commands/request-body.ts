import { Problem } from '$lib/server/access/problem';
import { jsonText } from '$lib/server/ingest/json-text';
import { TextLines } from '$lib/server/ingest/read/text-lines';
import type { SentItem } from './accept-batch';
import { paced } from './paced-body';

/** One JSON document; NDJSON has no limit, since it is written as it comes. */
export const LARGEST_JSON = 32 * 1024 * 1024;

export type BodyKind = 'json' | 'ndjson';

/** @throws Problem 415 for anything but JSON or NDJSON in UTF-8 */
export function bodyKind(headers: Headers): BodyKind {
	const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
	const charset = parameters
		.map((p) => /^\s*charset\s*=\s*"?([^"]*)"?\s*$/.exec(p)?.[1])
		.find(Boolean);
	const encoding = headers.get('content-encoding') ?? 'identity';
	const readable = (charset === undefined || charset === 'utf-8') && encoding === 'identity';
	if (readable && type.trim() === 'application/json') return 'json';
	if (readable && /^application\/(x-ndjson|ndjson|jsonl|x-jsonlines)$/.test(type.trim()))
		return 'ndjson';
	throw new Problem(
		415,
		'Media type not supported',
		'Send application/json or application/x-ndjson in UTF-8, not compressed.',
		{ close: true }
	);
}

/**
 * The whole body, up to a limit.
 * @param hold told of the bytes as they come in
 * @throws Problem 413 as soon as it is known to be larger, declared or not
 */
export async function wholeBody(
	request: Request,
	limit: number,
	hold: (bytes: number) => void
): Promise<Buffer> {
	const declared = Number(request.headers.get('content-length') ?? 0);
	if (declared > limit) throw tooLarge(limit);
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of streamOf(request)) {
		length += piece.length;
		if (length > limit) throw tooLarge(limit);
		hold(piece.length);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}

/** The body as it comes in, unless it comes too slowly. */
export function streamOf({ body }: Request): AsyncIterable<Uint8Array> {
	return paced(body ?? nothing());
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function tooLarge(limit: number): Problem {
	return new Problem(
		413,
		'Body too large',
		limit < LARGEST_JSON
			? `This body may have ${limit / 1024} kB.`
			: `One JSON document may have ${limit / 1024 ** 2} MB. Send smaller batches, or application/x-ndjson, which has no limit.`,
		{ close: true }
	);
}

/** @throws Problem 400 for what is no JSON in UTF-8 */
export function parsedJson(body: Buffer): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
	} catch (error) {
		const why = error instanceof Error ? error.message : 'it cannot be parsed';
		throw new Problem(400, 'Body not readable', `The body is not valid JSON in UTF-8: ${why}`);
	}
}

/**
 * The items of a JSON document: a list, or an object with a list in `items`.
 * @throws Problem 400
 */
export function jsonItemsOf(body: Buffer): SentItem[] {
	const content = parsedJson(body);
	const list =
		typeof content === 'object' && content !== null && 'items' in content ? content.items : content;
	if (!Array.isArray(list)) {
		throw new Problem(
			400,
			'Body not readable',
			'Expected a list, or an object with a list in "items".'
		);
	}
	return list.map((item: unknown) => ({ item, raw: () => jsonText(item) }));
}

/** The items of NDJSON as its lines come in; empty lines count for nothing. */
export async function* ndjsonItemsOf(
	bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<SentItem, void> {
	const decoder = new TextDecoder('utf-8');
	const lines = new TextLines();
	for await (const piece of bytes) {
		for (const { text } of lines.push(decoder.decode(piece, { stream: true }))) yield itemOf(text);
	}
	for (const { text } of lines.push(decoder.decode())) yield itemOf(text);
	for (const { text } of lines.end()) yield itemOf(text);
}

function itemOf(text: string): SentItem {
	try {
		return { item: JSON.parse(text) as unknown, raw: () => text };
	} catch {
		return { notJson: text };
	}
}
