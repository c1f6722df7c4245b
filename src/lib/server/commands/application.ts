import type { ChangeHub } from '$lib/server/live/change-hub';
import type { Monitor } from '$lib/server/monitor/monitor';
import type { Store } from '$lib/server/store/store';

/** The running product: one store, one monitor, one hub of changes. */
export type Application = {
	store: Store;
	hub: ChangeHub;
	monitor: Monitor;
	/** Aborted when the server is asked to stop: event streams end, no new work is taken. */
	draining: AbortSignal;
	/** Has something ended before the monitor and the database are. */
	beforeClose(end: () => Promise<void>): void;
	/** Ends the monitor, then the database. */
	close(): Promise<void>;
};
