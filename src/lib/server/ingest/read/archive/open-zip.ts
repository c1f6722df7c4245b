import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file';

const MOST_ENTRIES = 2000;
const LARGEST_ENTRY = 2 * 1024 ** 3;
/** A spreadsheet packs 10 to 40 to 1; only nothing repeated over and over packs better than this. */
const HIGHEST_RATIO = 150;
/** Small entries may pack as well as they like. */
const HARMLESS = 8 * 1024 * 1024;

export type Zip = {
	entry(name: string): Entry | undefined;
	/** The unpacked bytes; fails where they are more or fewer than the archive's directory says. */
	bytes(entry: Entry): AsyncIterable<Uint8Array>;
	close(): void;
};

/**
 * Opens a workbook's archive by its central directory. What would unpack to far more than it is gets refused before a
 * byte is unpacked.
 * @throws UnreadableFile
 */
export async function openZip(path: string, file: string): Promise<Zip> {
	const zip = await openPromise(path, {
		lazyEntries: true,
		autoClose: false,
		validateEntrySizes: true,
		strictFileNames: false
	}).catch((error: unknown) => {
		throw damaged(file, error);
	});
	try {
		const entries = await directory(zip, file);
		return {
			entry: (name) => entries.get(name),
			bytes: (entry) => unpacked(zip, entry, file),
			close: () => zip.close()
		};
	} catch (error) {
		zip.close();
		throw error instanceof UnreadableFile ? error : damaged(file, error);
	}
}

async function* unpacked(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Uint8Array> {
	try {
		for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array;
	} catch (error) {
		throw damaged(file, error);
	}
}

async function directory(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
	if (zip.entryCount > MOST_ENTRIES) {
		throw refused(file, `its archive holds ${zip.entryCount} parts (at most ${MOST_ENTRIES})`);
	}
	const entries = new Map<string, Entry>();
	for await (const entry of zip.eachEntry()) {
		const { fileName, compressedSize, uncompressedSize } = entry;
		if (entry.isEncrypted()) throw refused(file, `its part ${fileName} is encrypted`);
		const tooMuch =
			uncompressedSize > LARGEST_ENTRY ||
			(uncompressedSize > HARMLESS && uncompressedSize > HIGHEST_RATIO * compressedSize);
		if (tooMuch) {
			const size = Math.round(uncompressedSize / 1024 ** 2);
			throw refused(file, `its part ${fileName} would unpack to ${size} MB`);
		}
		if (entries.has(fileName)) throw refused(file, `its part ${fileName} comes twice`);
		entries.set(fileName, entry);
	}
	return entries;
}

function refused(file: string, why: string): UnreadableFile {
	return new UnreadableFile(
		`${file} was refused: ${why}. Open it in a spreadsheet and save it anew.`
	);
}

function damaged(file: string, error: unknown): UnreadableFile {
	const why = error instanceof Error ? error.message : String(error);
	return new UnreadableFile(
		`${file} begins like a workbook (.xlsx or .ods), but its archive is damaged: ${why}. Save it anew.`
	);
}
