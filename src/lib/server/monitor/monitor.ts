import { AsyncResource } from 'node:async_hooks';
import { findSiteById } from '$lib/server/store/sites';
import { readMonitorState } from '$lib/server/store/results/week-state';
import type { Store } from '$lib/server/store/store';
import { reviewSite } from './review-site';
import { settleWeeks } from './settle-weeks';

export type MonitorHooks = {
	/** What open screens should fetch again. */
	changed(siteId: number, what: readonly ('flags' | 'metrics' | 'imports')[]): void;
	failed(error: unknown): void;
	/** Epoch milliseconds. */
	now(): number;
};

/** Writes within this many milliseconds are settled together. */
const SETTLE_AFTER_MS = 100;
/** The review of the window waits until the writes have paused for this long, … */
const REVIEW_AFTER_MS = 1500;
/** … but no longer than this while they go on. */
const REVIEW_AT_LEAST_EVERY_MS = 60_000;
/**
 * After a review there is a rest of so many times as long as it took: the embedded database answers nobody meanwhile, and
 * one contact more does not change eight weeks.
 */
const REST = 9;
/** … but no longer than this: on a busy machine, what was imported meanwhile would wait for a quarter of an hour. */
const LONGEST_REST_MS = 180_000;
/** A failure is tried again after this long. */
const RETRY_MS = 5_000;

type SiteWork = {
	timer: ReturnType<typeof setTimeout> | null;
	/** When the timer fires. */
	dueAt: number;
	running: Promise<void> | null;
	again: boolean;
	lastChange: number;
	firstUnreviewed: number | null;
	/** No review by itself before this. */
	restUntil: number;
};

/**
 * Joins store, analysis and flags: contacts just written are judged at once, the window's review follows when the
 * writes pause. One piece of work a site at a time.
 */
export class Monitor {
	readonly #sites = new Map<number, SiteWork>();
	#stopped = false;
	/**
	 * Where the monitor was made, outside of every request: what a request starts would be written in the language of whoever
	 * sent it, and findings are kept in English for everybody.
	 */
	readonly #own = new AsyncResource('monitor');

	constructor(
		private readonly store: Store,
		private readonly hooks: MonitorHooks
	) {}

	/** Something of the site was written; the monitor will look at it by itself. */
	changed(siteId: number): void {
		if (this.#stopped) return;
		const work = this.#work(siteId);
		const now = this.hooks.now();
		work.lastChange = now;
		work.firstUnreviewed ??= now;
		if (work.running) work.again = true;
		else this.#schedule(siteId, SETTLE_AFTER_MS);
	}

	/** Resolves once everything stored so far is analysed. @throws what went wrong meanwhile */
	async settled(siteId: number): Promise<void> {
		for (;;) {
			const work = this.#work(siteId);
			await work.running;
			const { version, analysedVersion } = await readMonitorState(this.store, siteId);
			if (analysedVersion >= version || this.#stopped) return;
			if (work.timer) clearTimeout(work.timer);
			work.timer = null;
			await this.#run(siteId, true);
		}
	}

	/** Ends after the work under way. */
	async stop(): Promise<void> {
		this.#stopped = true;
		for (const { timer } of this.#sites.values()) if (timer) clearTimeout(timer);
		await Promise.allSettled([...this.#sites.values()].map(({ running }) => running));
	}

	#work(siteId: number): SiteWork {
		const known = this.#sites.get(siteId);
		if (known) return known;
		const work: SiteWork = {
			...{ timer: null, dueAt: 0, running: null, again: false },
			...{ lastChange: 0, firstUnreviewed: null, restUntil: 0 }
		};
		this.#sites.set(siteId, work);
		return work;
	}

	#schedule(siteId: number, ms: number): void {
		const work = this.#work(siteId);
		const dueAt = this.hooks.now() + ms;
		if (this.#stopped || (work.timer && work.dueAt <= dueAt)) return;
		if (work.timer) clearTimeout(work.timer);
		work.dueAt = dueAt;
		work.timer = setTimeout(() => {
			work.timer = null;
			this.#run(siteId, false).catch((error: unknown) => {
				this.hooks.failed(error);
				this.#schedule(siteId, RETRY_MS);
			});
		}, ms);
	}

	async #run(siteId: number, reviewNow: boolean): Promise<void> {
		const work = this.#work(siteId);
		work.again = false;
		const running = this.#own.runInAsyncScope(() => this.#look(siteId, work, reviewNow));
		work.running = running.catch(() => undefined);
		try {
			await running;
		} finally {
			work.running = null;
		}
		if (work.again) this.#schedule(siteId, SETTLE_AFTER_MS);
	}

	async #look(siteId: number, work: SiteWork, reviewNow: boolean): Promise<void> {
		const site = await findSiteById(this.store, siteId);
		if (!site) return;
		if (await settleWeeks(this.store, site, this.hooks.now()))
			this.hooks.changed(siteId, ['flags', 'metrics']);
		if (!reviewNow && !this.#isReviewDue(work)) {
			this.#schedule(siteId, Math.max(REVIEW_AFTER_MS, work.restUntil - this.hooks.now()));
			return;
		}
		const { version, analysedVersion } = await readMonitorState(this.store, siteId);
		if (version > analysedVersion) {
			const begun = this.hooks.now();
			await reviewSite(this.store, site, version, begun);
			const ended = this.hooks.now();
			work.restUntil = ended + Math.min(LONGEST_REST_MS, REST * (ended - begun));
			this.hooks.changed(siteId, ['flags', 'metrics', 'imports']);
		}
		work.firstUnreviewed = null;
	}

	#isReviewDue({ lastChange, firstUnreviewed, restUntil }: SiteWork): boolean {
		const now = this.hooks.now();
		if (now < restUntil) return false;
		return (
			now - lastChange >= REVIEW_AFTER_MS ||
			(firstUnreviewed !== null && now - firstUnreviewed >= REVIEW_AT_LEAST_EVERY_MS)
		);
	}
}
