const CHUNK_CHARACTERS = 256 * 1024;

/** COPY lines joined into chunks of about 256 KB, each ending with a line break. */
export function* copyChunks(lines: Iterable<string>): Generator<string> {
	let chunk = '';
	for (const line of lines) {
		chunk += line + '\n';
		if (chunk.length >= CHUNK_CHARACTERS) {
			yield chunk;
			chunk = '';
		}
	}
	if (chunk !== '') yield chunk;
}
