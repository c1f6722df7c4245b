import { Worker } from 'node:worker_threads';
import { databaseError, databaseLost, statementTooLong } from './database-failures';
import program from './database-thread.js?raw';
import type { Answer, Question, Reply } from './messages';

type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };

/** Opening reads what a crash has left; a first start makes the database. */
const OPENING_MS = 120_000;
const CLOSING_MS = 30_000;

/** One life of the embedded database: a thread that has a folder open. */
export class RunningThread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#nextId = 1;
	#end: Error | null = null;

	private constructor(
		folder: string,
		private readonly graceMs: number
	) {
		const address = import.meta.resolve('@electric-sql/pglite');
		this.#worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
			workerData: { address, folder },
			stdout: true,
			stderr: true
		});
		// A question that waits holds the process by its timer, an idle thread does not.
		this.#worker.unref();
		// What the engine writes there is in the errors, too.
		this.#worker.stdout.resume();
		this.#worker.stderr.resume();
		this.#worker.on('message', (reply: Reply) => this.#settle(reply));
		this.#worker.on('error', (error) => this.#stop(databaseLost(error.message)));
		this.#worker.on('exit', () => this.#stop(databaseLost('its thread ended')));
	}

	/** Opens, or makes, the database of a folder. */
	static async open(folder: string, graceMs: number): Promise<RunningThread> {
		const thread = new RunningThread(folder, graceMs);
		await thread.#reply(0, OPENING_MS).catch(async (error: unknown) => {
			await thread.#worker.terminate();
			throw error;
		});
		return thread;
	}

	/** Why it answers no more; null while it does. */
	get end(): Error | null {
		return this.#end;
	}

	/**
	 * @param pieces of memory that a COPY reads; they are moved to the thread and empty here afterwards
	 * @param within milliseconds until the caller is told that it takes too long
	 * @throws Error with SQLSTATE in `code`: 57014 where it takes too long, 08006 where the thread has ended
	 */
	ask(
		question: Omit<Question, 'id'>,
		within: number
	): { answer: Promise<Answer>; over: Promise<unknown> } {
		const id = this.#nextId++;
		const memory = question.pieces?.map(({ buffer }) => buffer as ArrayBuffer) ?? [];
		const whole = this.#reply(id, within + this.graceMs);
		if (!this.#end) this.#worker.postMessage({ ...question, id } satisfies Question, memory);
		// Who waits is told first, who comes next waits until it is over.
		return { answer: inTime(whole, within), over: whole.catch(() => undefined) };
	}

	async close(): Promise<void> {
		if (!this.#end) await this.ask({ text: null, asText: [] }, CLOSING_MS).answer;
		await this.#worker.terminate();
	}

	#reply(id: number, longestMs: number): Promise<Answer> {
		if (this.#end) return Promise.reject(this.#end);
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.#stop(statementTooLong(longestMs)), longestMs);
			const ended = <Value>(tell: (value: Value) => void) => {
				return (value: Value) => {
					clearTimeout(timer);
					this.#waiting.delete(id);
					tell(value);
				};
			};
			this.#waiting.set(id, { resolve: ended(resolve), reject: ended(reject) });
		});
	}

	#settle(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		if ('answer' in reply) waiting?.resolve(reply.answer);
		else {
			const error = databaseError(reply.failure);
			waiting?.reject(error);
			if (reply.failure.broken) this.#stop(databaseLost(error.message));
		}
	}

	#stop(error: Error): void {
		if (this.#end) return;
		this.#end = error;
		for (const { reject } of this.#waiting.values()) reject(error);
		void this.#worker.terminate();
	}
}

function inTime(whole: Promise<Answer>, within: number): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(statementTooLong(within)), within);
		whole.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
