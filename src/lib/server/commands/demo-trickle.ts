import type { DemoCentre } from '$lib/demo/demo-centre';
import { type DueItem, demoTrickle } from '$lib/demo/demo-trickle';
import { addCounts, type BatchCounts, NO_COUNTS } from '$lib/domain/counts';
import { readFreshness } from '$lib/server/store/read/freshness';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { finishBatch } from '$lib/server/store/write/finish-batch';
import { openBatch } from '$lib/server/store/write/open-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { BatchTakenBack } from '$lib/server/store/write/taken-back';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { findDemo } from './demo-mark';

export type TrickleHooks = {
	/** Epoch milliseconds. */
	now(): number;
	/** Told of each committed write, as after any other. */
	written(result: WriteResult): void;
	failed(error: unknown): void;
	/** Milliseconds between two looks at what became due; 3,000 unless told. */
	everyMs?: number;
};

const EVERY_MS = 3_000;
/** So much of the future is planned at once, since planning looks back for weeks. */
const AHEAD_MS = 6 * 3_600_000;
/** After a long pause the past is caught up with in portions. */
const PORTION_MS = 14 * 86_400_000;

/** A batch of its own for each kind of item, opened with the first one, for as long as the trickle runs. */
type Intake = { batchId: number | null; counts: BatchCounts };

/**
 * Lets contacts arrive in the demo centre as they would in a real one: each when it ends, its survey when it is
 * answered. First catches up with what happened since the newest stored contact. Does nothing on a site that is no
 * demo.
 */
export class DemoTrickle {
	readonly #intakes: Record<'contacts' | 'surveys', Intake> = {
		contacts: { batchId: null, counts: NO_COUNTS },
		surveys: { batchId: null, counts: NO_COUNTS }
	};
	#timer: ReturnType<typeof setTimeout> | null = null;
	#running: Promise<void> = Promise.resolve();
	#stopped = false;
	#planned: DueItem[] = [];
	#plannedUntil = 0;

	private constructor(
		private readonly store: Store,
		private readonly site: Pick<SiteRow, 'siteId'>,
		private readonly centre: DemoCentre,
		private readonly hooks: TrickleHooks,
		from: number
	) {
		this.#plannedUntil = from;
	}

	/** @returns null where the site holds no finished demo */
	static async start(
		store: Store,
		site: Pick<SiteRow, 'siteId'>,
		hooks: TrickleHooks
	): Promise<DemoTrickle | null> {
		const demo = await findDemo(store, site.siteId);
		if (!demo?.finished) return null;
		// A contact is stored once it has ended, so all that happened until the newest one began is stored.
		const { newestContact } = await readFreshness(store, site.siteId);
		const from = Math.max(demo.centre.endsAt, newestContact ?? 0);
		const trickle = new DemoTrickle(store, site, demo.centre, hooks, from);
		trickle.#next(0);
		return trickle;
	}

	/** Ends after the write under way. */
	async stop(): Promise<void> {
		this.#stopped = true;
		if (this.#timer) clearTimeout(this.#timer);
		await this.#running;
	}

	#next(ms: number): void {
		if (this.#stopped) return;
		this.#timer = setTimeout(() => {
			this.#running = this.#catchUp()
				.catch((error: unknown) => this.hooks.failed(error))
				.then(() => this.#next(this.hooks.everyMs ?? EVERY_MS));
		}, ms);
		// The demo alone must not keep a process alive.
		this.#timer.unref();
	}

	async #catchUp(): Promise<void> {
		for (;;) {
			const now = this.hooks.now();
			const due = this.#planned.findIndex(({ at }) => at > now);
			const items = due < 0 ? this.#planned : this.#planned.slice(0, due);
			if (items.length > 0) await this.#write(items);
			this.#planned = this.#planned.slice(items.length);
			if (this.#stopped || this.#plannedUntil > now) return;
			const until = Math.min(now + AHEAD_MS, this.#plannedUntil + PORTION_MS);
			this.#planned.push(...demoTrickle(this.centre, this.#plannedUntil, until));
			this.#plannedUntil = until;
		}
	}

	async #write(items: readonly DueItem[]): Promise<void> {
		const { store, site } = this;
		const contacts = items.flatMap((item) => item.contacts);
		const surveys = items.flatMap((item) => item.surveys);
		if (contacts.length > 0) {
			await this.#take('contacts', (id) => writeContacts(store, site, id, contacts));
		}
		if (surveys.length > 0) {
			await this.#take('surveys', (id) => writeSurveys(store, site, id, surveys));
		}
	}

	async #take(
		what: 'contacts' | 'surveys',
		write: (batchId: number) => Promise<WriteResult>
	): Promise<void> {
		const intake = this.#intakes[what];
		const moment = () => new Date(this.hooks.now());
		intake.batchId ??= await openBatch(this.store, this.site, {
			what,
			source: 'demo',
			fileName: 'live',
			startedAt: moment()
		});
		let result: WriteResult;
		try {
			result = await write(intake.batchId);
		} catch (error) {
			if (!(error instanceof BatchTakenBack)) throw error;
			// What comes from now on is none of what was taken back.
			this.#intakes[what] = { batchId: null, counts: NO_COUNTS };
			return this.#take(what, write);
		}
		intake.counts = addCounts(intake.counts, result.counts);
		await finishBatch(this.store, this.site, intake.batchId, {
			counts: intake.counts,
			finishedAt: moment()
		});
		this.hooks.written(result);
	}
}
