import { PAIRING_FAILURES, type PairingFailure } from '$lib/domain/wall-refusal';
import { wallAddress } from './wall-address';

/** Between two tries while the server does not answer. */
const RETRY_MS = 5_000;
const PATIENCE_MS = 8_000;
/** More than any key has: it is not sent at all. */
const LONGEST = 200;

/** What becomes of a link that was opened: asked for, not answered yet, or of no use. */
export type PairingState = 'asking' | 'unanswered' | PairingFailure;

/**
 * Makes this browser the screen of a wall device, or an agent's, where its address has a link, `/wall#KEY`. The key leaves the address before
 * anything else happens; it is posted, never asked for in an address.
 */
export class Pairing {
	/** The address that takes the key, and where a browser that is let in goes. */
	readonly #pairAt: string;
	readonly #shown: (search: string) => string;
	/** null: no link was opened. */
	state = $state<PairingState | null>(null);
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(pairAt = '/wall/pair', shown = wallAddress) {
		this.#pairAt = pairAt;
		this.#shown = shown;
	}

	/** Looks for a link in the address: when the page is opened, and when somebody types one there. */
	read(): void {
		const key = location.hash.slice(1);
		if (key === '') return;
		history.replaceState(history.state, '', `${location.pathname}${location.search}`);
		clearTimeout(this.#retry);
		void this.#pair(key);
	}

	stop(): void {
		clearTimeout(this.#retry);
	}

	async #pair(key: string): Promise<void> {
		this.state ??= 'asking';
		const failed = key.length > LONGEST ? 'wrong' : await post(this.#pairAt, key);
		if (failed === null) {
			location.replace(this.#shown(location.search));
			return;
		}
		this.state = failed;
		if (failed === 'unanswered') this.#retry = setTimeout(() => void this.#pair(key), RETRY_MS);
	}
}

/** @returns null: paired */
async function post(address: string, key: string): Promise<PairingFailure | 'unanswered' | null> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ key }),
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
		const { failed } = (await response.json()) as { failed?: unknown };
		if (response.ok && failed === null) return null;
		return PAIRING_FAILURES.find((known) => known === failed) ?? 'unanswered';
	} catch {
		return 'unanswered';
	}
}
