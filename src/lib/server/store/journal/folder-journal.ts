import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal, JournalRecord } from './journal';
import { journalLine } from './journal-line';
import { segmentName, segmentNumbers } from './segment-name';
import { syncFolder } from './sync-folder';

/** Bytes: so many are written in one go. */
const AT_ONCE = 1024 * 1024;

type Segment = { number: number; file: FileHandle };

/**
 * The journal of a data folder: numbered files of lines. Records that come while others are being written go to the disk
 * together, so that many requests at a time cost one wait.
 */
export class FolderJournal implements Journal {
	#size = 0;
	#records: JournalRecord[] = [];
	#flush: Promise<void> | null = null;
	#last: Promise<unknown> = Promise.resolve();

	private constructor(
		private readonly folder: string,
		private segment: Segment
	) {}

	/** Begins a segment after those that are there: what a crash has cut off is never written on. */
	static async open(folder: string): Promise<FolderJournal> {
		await mkdir(folder, { recursive: true, mode: 0o700 });
		const last = (await segmentNumbers(folder)).at(-1) ?? 0;
		return new FolderJournal(folder, await begin(folder, last + 1));
	}

	append(record: JournalRecord): void {
		this.#records.push(record);
		this.#flush ??= this.#next(() => this.#write());
	}

	async written(): Promise<void> {
		// Records of a write that failed are waiting: they are tried again, and with them whoever waits is told.
		if (this.#records.length > 0) this.#flush ??= this.#next(() => this.#write());
		await (this.#flush ?? this.#last);
	}

	/**
	 * Begins a new segment.
	 * @returns its number: what was appended before is in the ones before
	 */
	rotate(): Promise<number> {
		return this.#next(async () => {
			if (this.#records.length > 0) await this.#write();
			const { number, file } = this.segment;
			this.segment = await begin(this.folder, number + 1);
			this.#size = 0;
			await file.close();
			return number + 1;
		});
	}

	/** Removes the segments before one. */
	async forgetBefore(number: number): Promise<void> {
		for (const old of await segmentNumbers(this.folder)) {
			if (old < number) await rm(join(this.folder, segmentName(old)), { force: true });
		}
	}

	close(): Promise<void> {
		return this.#next(async () => {
			if (this.#records.length > 0) await this.#write();
			await this.segment.file.close();
		});
	}

	#next<Result>(work: () => Promise<Result>): Promise<Result> {
		const result = this.#last.then(work, work);
		this.#last = result;
		// Whoever waits is told; nobody has to.
		result.catch(() => undefined);
		return result;
	}

	async #write(): Promise<void> {
		const records = this.#records;
		this.#records = [];
		this.#flush = null;
		try {
			// At a place of its own choice: what a failed attempt has left behind is written over.
			let end = this.#size;
			let lines: Buffer[] = [];
			let length = 0;
			for (const record of records) {
				for (const part of await journalLine(record)) {
					lines.push(part);
					length += part.length;
				}
				if (length < AT_ONCE) continue;
				end = await this.#put(Buffer.concat(lines), end);
				lines = [];
				length = 0;
			}
			end = await this.#put(Buffer.concat(lines), end);
			await this.segment.file.datasync();
			this.#size = end;
		} catch (error) {
			this.#records = [...records, ...this.#records];
			throw error;
		}
	}

	/** @returns where it ends */
	async #put(bytes: Buffer, from: number): Promise<number> {
		for (let at = 0; at < bytes.length;) {
			const { file } = this.segment;
			at += (await file.write(bytes, at, bytes.length - at, from + at)).bytesWritten;
		}
		return from + bytes.length;
	}
}

async function begin(folder: string, number: number): Promise<Segment> {
	const file = await open(join(folder, segmentName(number)), 'wx', 0o600);
	await syncFolder(folder);
	return { number, file };
}
