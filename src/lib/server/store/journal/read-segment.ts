import { createReadStream } from 'node:fs';
import type { JournalRecord } from './journal';
import { recordOf } from './journal-line';

const LINE_FEED = 10;

/** The records of a segment in order; null for a line that is broken, as the last one may be after a power cut. */
export async function* readSegment(path: string): AsyncGenerator<JournalRecord | null> {
	let begun: Buffer[] = [];
	const line = (end: Buffer) => {
		const bytes = Buffer.concat([...begun, end]);
		begun = [];
		return recordOf(bytes);
	};
	for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
		let at = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
			yield line(chunk.subarray(at, end));
			at = end + 1;
		}
		if (at < chunk.length) begun.push(chunk.subarray(at));
	}
	if (begun.length > 0) yield line(Buffer.alloc(0));
}
