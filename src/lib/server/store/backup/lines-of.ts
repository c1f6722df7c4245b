const AT_ONCE = 2_000;
const LINE_FEED = 10;

/** The lines of a stream of bytes, some thousands at a time; what comes after the last line feed is a line too. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
	let begun: Buffer[] = [];
	let lines: string[] = [];
	for await (const chunk of bytes) {
		let at = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
			lines.push(Buffer.concat([...begun, chunk.subarray(at, end)]).toString('utf8'));
			begun = [];
			at = end + 1;
			if (lines.length < AT_ONCE) continue;
			yield lines;
			lines = [];
		}
		if (at < chunk.length) begun.push(chunk.subarray(at));
	}
	if (begun.length > 0) lines.push(Buffer.concat(begun).toString('utf8'));
	if (lines.length > 0) yield lines;
}
