import { createReadStream } from 'node:fs';

/** Where bytes come from: a file on this machine, or a stream that can be read once. */
export type ByteSource = { path: string } | { bytes: AsyncIterable<Uint8Array> };

const PIECE = 256 * 1024;

/**
 * The bytes in pieces of at least 256 kB (the last one excepted), so that what is decided on the first piece does not
 * hang on how the network cut it.
 */
export async function* pieces(
	source: ByteSource,
	signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
	const stream =
		'path' in source
			? createReadStream(source.path, { highWaterMark: 2 * PIECE, signal })
			: source.bytes;
	let waiting: Uint8Array[] = [];
	let length = 0;
	for await (const bytes of stream) {
		signal?.throwIfAborted();
		waiting.push(bytes as Uint8Array);
		length += bytes.length;
		if (length < PIECE) continue;
		yield joined(waiting);
		waiting = [];
		length = 0;
	}
	if (length > 0) yield joined(waiting);
}

function joined(parts: Uint8Array[]): Uint8Array {
	return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
