import { version as build } from '$app/environment';
import { WALL_REFUSALS, type WallRefusal } from '$lib/domain/wall-refusal';
import { DEFAULT_WALL_PLAN } from '$lib/domain/wall-plan';
import type { WallAnswer } from '$lib/views/wall/wall-answer';
import { withSite } from '../shell/with-site';

/** Between two questions, however much changes. */
const GAP_MS = 120;
/** A stream can be dead without a word: the wall asks by itself, too. */
const WATCH_MS = 10_000;
const TICK_MS = 1_000;
/** A question that takes longer has failed. */
const PATIENCE_MS = 8_000;
/** A clock that jumps this far: the machine was asleep. */
const SLEPT_MS = 15_000;
/** After an answer that is no stream the browser gives up: a new stream is tried. */
const RETRY_MS = 2_000;

const NOTHING: WallAnswer = {
	...{ version: '', build, plan: DEFAULT_WALL_PLAN, openSwing: false, trouble: null },
	site: { name: '', zone: 'UTC', openingHours: null },
	freshness: { newestContact: null, contactDay: null, newestAnswer: null, answerDay: null },
	...{ wall: null, failed: [] }
};

/**
 * The line between an open wall and its server: hears of changes, asks for what is new, knows when it hears nothing. Comes
 * back by itself from a restart of the server, a lost network and a sleeping machine.
 */
export class WallLink {
	/** The newest answer. */
	answer = $state.raw<WallAnswer>(NOTHING);
	/** The server's clock, epoch milliseconds, to the second. */
	now = $state(0);
	/** The last question was answered and the stream is open. */
	connected = $state(true);
	/** When it was last so, by the server's clock. */
	heardAt = $state(0);
	/** The server runs another version of the product than this page. */
	outdated = $state(false);

	readonly #site: string;
	#aheadMs = 0;
	#stream: EventSource | undefined;
	#answered = true;
	#asking = false;
	#again = false;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#lastTick = 0;
	#lastAsked = 0;

	#onSecond: () => void = () => undefined;
	readonly #refuse: (refused: WallRefusal) => void;

	/**
	 * @param site its slug
	 * @param answer what the page came with
	 * @param now the server's clock when it made the page
	 * @param refuse told once the server shows no wall here any more
	 */
	constructor(
		site: string,
		answer: WallAnswer,
		now: number,
		refuse: (refused: WallRefusal) => void
	) {
		this.#site = site;
		this.#refuse = refuse;
		this.answer = answer;
		this.now = this.heardAt = now;
	}

	/**
	 * Starts listening.
	 * @param onSecond called every second, after the clock
	 * @returns the function that ends it
	 */
	start(onSecond: () => void): () => void {
		this.#onSecond = onSecond;
		this.#aheadMs = this.now - Date.now();
		this.#lastTick = this.#lastAsked = Date.now();
		this.#open();
		const tick = setInterval(() => this.#tick(), TICK_MS);
		const offline = () => this.#lost();
		const online = () => this.#open();
		addEventListener('offline', offline);
		addEventListener('online', online);
		return () => {
			clearInterval(tick);
			clearTimeout(this.#pause);
			clearTimeout(this.#retry);
			removeEventListener('offline', offline);
			removeEventListener('online', online);
			this.#stream?.close();
		};
	}

	#tick(): void {
		const now = Date.now();
		this.now = now + this.#aheadMs;
		if (now - this.#lastTick > SLEPT_MS) this.#open();
		this.#lastTick = now;
		if (this.connected) this.heardAt = this.now;
		if (now - this.#lastAsked >= WATCH_MS) this.#ask(true);
		this.#onSecond();
	}

	#lost(): void {
		this.#answered = false;
		this.connected = false;
	}

	#judge(): void {
		this.connected = this.#answered && this.#stream?.readyState === EventSource.OPEN;
	}

	#open(): void {
		clearTimeout(this.#retry);
		this.#stream?.close();
		const stream = new EventSource(withSite({ pathname: '/live', search: '' }, this.#site));
		this.#stream = stream;
		stream.addEventListener('open', () => this.#ask());
		stream.addEventListener('change', () => this.#ask());
		stream.addEventListener('error', () => {
			if (stream !== this.#stream) return;
			this.connected = false;
			this.#ask();
			if (stream.readyState === EventSource.CLOSED)
				this.#retry = setTimeout(() => this.#open(), RETRY_MS);
		});
	}

	/**
	 * Asks at once, then no more often than every so many milliseconds.
	 * @param unasked nobody said that something changed
	 */
	#ask(unasked = false): void {
		if (this.#asking || this.#pause !== undefined) {
			this.#again = true;
			return;
		}
		this.#asking = true;
		this.#again = false;
		this.#lastAsked = Date.now();
		void this.#fetch(unasked).finally(() => {
			this.#asking = false;
			this.#pause = setTimeout(() => {
				this.#pause = undefined;
				if (this.#again) this.#ask();
			}, GAP_MS);
		});
	}

	async #fetch(unasked: boolean): Promise<void> {
		const { build: madeBy, version } = this.answer;
		const search = `?seen=${encodeURIComponent(`${madeBy}/${version}`)}`;
		const address = withSite({ pathname: '/wall/data', search }, this.#site);
		try {
			const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
			if (!response.ok) {
				const refused = await refusalIn(response);
				if (refused) this.#refuse(refused);
				throw new Error(`status ${response.status}`);
			}
			this.#aheadMs = Number(response.headers.get('x-now')) - Date.now();
			if (response.status !== 204) {
				this.answer = (await response.json()) as WallAnswer;
				// The stream should have told: it is dead, and does not know it.
				if (unasked && this.answer.version !== version) this.#open();
			}
			this.#answered = true;
			this.outdated = this.answer.build !== build;
		} catch {
			this.#answered = false;
		}
		this.#judge();
	}
}

/** Why we show no wall; null where somebody else answered so, such as a proxy that asks for a password. */
async function refusalIn(response: Response): Promise<WallRefusal | null> {
	if (response.status !== 401 && response.status !== 403) return null;
	const answer = (await response.json()) as { refused?: unknown };
	return WALL_REFUSALS.find((known) => known === answer.refused) ?? null;
}
