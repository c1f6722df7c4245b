import { execFileSync } from 'node:child_process';
import type { Product } from '../../journeys/product';

const HOUR = 3_600_000;
const QUEUES = 8;
const AGENTS = 120;

/** Contacts to post, whose numbers go on where the last ones ended. */
export class LiveCentre {
	#made = 0;
	readonly #headers: Record<string, string>;

	constructor(
		private readonly product: Product,
		databaseUrl: string | null
	) {
		const key = ['bin/evenkeel.js', 'key', 'create', '--scope', 'ingest', '--json'];
		const env = {
			...process.env,
			DATABASE_URL: databaseUrl ?? '',
			DATA_DIR: databaseUrl ? '' : product.dataDir
		};
		const answer = execFileSync(process.execPath, key, { encoding: 'utf8', env });
		this.#headers = {
			authorization: `Bearer ${(JSON.parse(answer) as { key: string }).key}`,
			'content-type': 'application/x-ndjson'
		};
	}

	#contact(startedAt: number): string {
		const i = this.#made++;
		return JSON.stringify({
			...{ contactId: `w-${i}`, startedAt: new Date(startedAt).toISOString() },
			...{ queue: `Queue ${i % QUEUES}`, topic: `Topic ${i % 5}`, agentId: `a-${i % AGENTS}` },
			...{ talkSeconds: 120 + ((i * 7919) % 240), wrapSeconds: 20, customerId: `k-${i % 9001}` }
		});
	}

	/** Posts and waits for the answer. @throws Error unless all of it was taken */
	async #post(lines: readonly string[]): Promise<void> {
		const url = `${this.product.url}/api/v1/contacts`;
		const body = lines.join('\n');
		const response = await fetch(url, { method: 'POST', headers: this.#headers, body });
		const text = await response.text();
		if (response.status !== 200) throw new Error(`${response.status} ${text}`);
	}

	/** Ten weeks of ten hours a day before today. */
	async fill(contacts: number): Promise<void> {
		const now = Date.now();
		const lines: string[] = [];
		for (let i = 0; i < contacts; i++) {
			const day = 1 + (i % 70);
			lines.push(this.#contact(now - day * 24 * HOUR - (i % 10) * HOUR - (i % 3600) * 1000));
			if (lines.length === 5000 || i === contacts - 1) await this.#post(lines.splice(0));
		}
	}

	/** A batch of contacts that began within the last minute. */
	batch(size: number): Promise<void> {
		const now = Date.now();
		return this.#post(Array.from({ length: size }, (_, i) => this.#contact(now - (i % 60) * 1000)));
	}
}
