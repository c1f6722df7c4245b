import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './unreadable-file';

/** A table packs 5 to 30 to 1; only nothing repeated over and over packs better than this. */
const HIGHEST_RATIO = 200;
/** Little may pack as well as it likes. */
const HARMLESS = 32 * 1024 * 1024;

/**
 * The unpacked bytes of a gzip stream, several members one after the other included.
 * @throws UnreadableFile for a damaged one, and for one that unpacks to far more than it is, as soon as that shows
 */
export async function* gunzipped(
	bytes: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<Uint8Array> {
	let packed = 0;
	let unpacked = 0;
	const counted = async function* () {
		for await (const piece of bytes) {
			packed += piece.length;
			yield piece;
		}
	};
	const gunzip = createGunzip({ chunkSize: 128 * 1024 });
	// A failure of either side is told to whoever reads.
	pipeline(Readable.from(counted()), gunzip, () => undefined);
	try {
		for await (const piece of gunzip) {
			unpacked += (piece as Buffer).length;
			if (unpacked > HARMLESS && unpacked > HIGHEST_RATIO * packed) {
				throw new UnreadableFile(
					`${file} was refused: its ${Math.ceil(packed / 1024)} kB unpack to more than ${Math.round(unpacked / 1024 ** 2)} MB. Export the table again, without packing it.`
				);
			}
			yield piece as Buffer;
		}
	} catch (error) {
		if (!isZlibError(error)) throw error;
		throw new UnreadableFile(
			`${file} is packed with gzip, but the archive is damaged: ${error.message}. Export it again.`
		);
	} finally {
		gunzip.destroy();
	}
}

function isZlibError(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
