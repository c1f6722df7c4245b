import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { streamOf } from '$lib/server/commands/request-body';

/** Larger files go by the command line, which reads them where they are. */
export const LARGEST_FILE = 2 * 1024 ** 3;

/** The file is larger than a browser may send; nothing of it was kept. */
export class FileTooLarge extends Error {
	override name = 'FileTooLarge';
	constructor() {
		super(
			'The file is larger than 2 GB. Import it with "evenkeel import FILE" on the server, which has no limit.'
		);
	}
}

/**
 * Writes the body of a request to a file as it comes in.
 * @returns how many bytes it had
 * @throws FileTooLarge as soon as that is known; Problem 408 where it comes too slowly
 */
export async function receiveFile(
	request: Request,
	path: string,
	largest = LARGEST_FILE
): Promise<number> {
	if (Number(request.headers.get('content-length') ?? 0) > largest) throw new FileTooLarge();
	let bytes = 0;
	const count = new Transform({
		transform(piece: Buffer, _encoding, done) {
			bytes += piece.length;
			if (bytes > largest) done(new FileTooLarge());
			else done(null, piece);
		}
	});
	await pipeline(Readable.from(streamOf(request)), count, createWriteStream(path, { mode: 0o600 }));
	return bytes;
}
