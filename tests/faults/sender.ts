import { must } from './fault';
import type { Place } from './place';

const DAY_MS = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 20, 18);

type Item = { contactId: string; handleSeconds: number } & Record<string, unknown>;
type Counts = Record<'received' | 'created' | 'updated' | 'unchanged' | 'rejected', number>;
export type Answer = Counts & { batchId: string };

/** A program that sends contacts, corrects some of them, and remembers what was acknowledged. */
export class Sender {
	/** Handle time in seconds of every acknowledged contact. */
	readonly acknowledged: Map<string, number>;
	readonly answers: Answer[];
	/** Sent without an answer: may be stored or not, as a whole. */
	pending: Item[] | null = null;
	#next = 0;

	private constructor(
		readonly key: string,
		before?: Sender
	) {
		this.acknowledged = new Map(before?.acknowledged);
		this.answers = [...(before?.answers ?? [])];
		this.#next = before ? before.#next : 0;
	}

	static async on(place: Place): Promise<Sender> {
		const made = await place.evenkeel([
			...['key', 'create', '--scope', 'ingest', '--scope', 'read', '--json']
		]);
		must(made.status === 0, `no key was made: ${made.err}`);
		return new Sender((JSON.parse(made.out) as { key: string }).key);
	}

	/** One that remembers the same, and sends on from there. */
	copy(): Sender {
		return new Sender(this.key, this);
	}

	/** Sends the batch that had no answer again, or else a new one. @returns the status of the answer */
	async send(url: string, size = 1 + Math.floor(Math.random() * 120)): Promise<number> {
		const items = (this.pending ??= this.#items(size));
		const response = await fetch(`${url}/api/v1/contacts`, {
			method: 'POST',
			headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
			body: JSON.stringify(items),
			signal: AbortSignal.timeout(60_000)
		});
		const text = await response.text();
		if (response.status !== 200) return response.status;
		const answer = JSON.parse(text) as Answer;
		must(answer.received === items.length && answer.rejected === 0, `not all was taken: ${text}`);
		this.answers.push(answer);
		for (const { contactId, handleSeconds } of items)
			this.acknowledged.set(contactId, handleSeconds);
		this.pending = null;
		return 200;
	}

	#items(size: number): Item[] {
		const again = [...this.acknowledged.keys()].slice(-40).filter(() => Math.random() < 0.2);
		const fresh = Array.from({ length: size }, () => `c${this.#next++}`);
		return [...again, ...fresh].map((contactId, i) => ({
			contactId,
			startedAt: new Date(NEWEST - Math.floor(Math.random() * 20) * DAY_MS).toISOString(),
			queue: `queue ${i % 3}`,
			agentId: `agent ${i % 10}`,
			handleSeconds: 30 + Math.floor(Math.random() * 600)
		}));
	}
}
