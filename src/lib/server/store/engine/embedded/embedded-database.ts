import { statfs } from 'node:fs/promises';
import { databaseError } from './database-failures';
import type { Answer, Question } from './messages';
import { RunningThread } from './running-thread';
import { Turns } from './turns';

export type Asked = Omit<Question, 'id'>;

/** Asks within a transaction. */
export type Ask = (question: Asked) => Promise<Answer>;

/** For a connection that has just been made. */
const SESSION = `set time zone 'UTC'; set work_mem = '32MB'`;
/** Bytes: what a crash left is gone through with two new files of the log at most. */
const ROOM_TO_OPEN = 32 * 1024 * 1024;
/** After a database could not be opened again, so long nobody tries. */
const AGAIN_MS = 3_000;
const CHECKPOINT_MS = 120_000;
/**
 * The engine cannot be interrupted. The one who asked is told that it takes too long, and the statement may go on for so long
 * until its thread is ended and the database opened again.
 */
const GRACE_MS = 45_000;
const SQL = (text: string): Asked => ({ text, asText: [] });

/**
 * The embedded database of a folder, in a thread of its own. It has one connection: questions and transactions take turns.
 * Where the thread ends, whatever the reason, the next question opens the database again, as after a crash: what was
 * committed is there, what was under way is not, and those who waited for it are told.
 */
export class EmbeddedDatabase {
	readonly #turns = new Turns();
	#closed = false;
	#inVain: { error: unknown; at: number } | null = null;

	private constructor(
		private readonly folder: string,
		private readonly graceMs: number,
		private thread: RunningThread
	) {}

	/**
	 * Opens (or makes) the database of a folder. The caller holds the folder's lock.
	 * @param graceMs how long a statement may go on after its time before the thread is ended
	 */
	static async open(folder: string, graceMs = GRACE_MS): Promise<EmbeddedDatabase> {
		return new EmbeddedDatabase(folder, graceMs, await openThread(folder, graceMs));
	}

	/**
	 * Asks one question.
	 * @param within milliseconds; from the caller's turn on
	 * @throws Error with SQLSTATE in `code`
	 */
	async ask(question: Asked, within: number): Promise<Answer> {
		const { thread, endTurn } = await this.#turn();
		const { answer, over } = thread.ask(question, within);
		// One who is told that it takes too long need not wait; the next one does, until the engine is done with it.
		void over.then(endTurn);
		return answer;
	}

	/** All or nothing: `run` throws, or the database aborts, and nothing remains. */
	async transaction<Result>(run: (ask: Ask) => Promise<Result>, within: number): Promise<Result> {
		const { thread, endTurn } = await this.#turn();
		let last: Promise<unknown> = Promise.resolve();
		const ask: Ask = (question) => {
			const { answer, over } = thread.ask(question, within);
			last = over;
			return answer;
		};
		try {
			await ask(SQL('begin'));
			const result = await run(ask);
			const { command } = await ask(SQL('commit'));
			if (command !== 'COMMIT') throw aborted();
			endTurn();
			return result;
		} catch (error) {
			// The one who failed need not wait for the rollback, the next one does.
			void last.then(() => ask(SQL('rollback'))).then(endTurn, endTurn);
			throw error;
		}
	}

	/** Does something with the files while nobody writes: everything committed is in them. */
	async quiet<Result>(work: () => Promise<Result>): Promise<Result> {
		const { thread, endTurn } = await this.#turn();
		try {
			await thread.ask(SQL('checkpoint'), CHECKPOINT_MS).answer;
			return await work();
		} finally {
			endTurn();
		}
	}

	async close(): Promise<void> {
		const endTurn = await this.#turns.begin();
		this.#closed = true;
		endTurn();
		await this.thread.close();
	}

	/** One that cannot be opened is not tried again for every one of those who wait: they are told the same. */
	async #reopened(): Promise<RunningThread> {
		if (this.#inVain && performance.now() - this.#inVain.at < AGAIN_MS) throw this.#inVain.error;
		try {
			await requireRoomToOpen(this.folder);
			return await openThread(this.folder, this.graceMs);
		} catch (error) {
			this.#inVain = { error, at: performance.now() };
			throw error;
		}
	}

	async #turn(): Promise<{ thread: RunningThread; endTurn: () => void }> {
		const endTurn = await this.#turns.begin();
		try {
			if (this.#closed) throw databaseError({ message: 'the store is closed', fields: {} });
			if (this.thread.end) this.thread = await this.#reopened();
			return { thread: this.thread, endTurn };
		} catch (error) {
			endTurn();
			throw error;
		}
	}
}

/** On a full disk the engine neither opens nor says so. */
async function requireRoomToOpen(folder: string): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	if (bavail * bsize >= ROOM_TO_OPEN) return;
	const message = 'there is no room left on the disk of the embedded database';
	throw databaseError({ message, fields: { code: '53100' } });
}

async function openThread(folder: string, graceMs: number): Promise<RunningThread> {
	const thread = await RunningThread.open(folder, graceMs);
	await thread.ask(SQL(SESSION), 60_000).answer;
	return thread;
}

/** COMMIT of a transaction in which a statement failed rolls back without an error. */
function aborted(): Error {
	const fields = { code: '25P02' };
	return databaseError({ message: 'a statement failed, so nothing was committed', fields });
}
