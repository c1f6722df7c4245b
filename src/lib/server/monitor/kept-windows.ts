import type { Period } from '$lib/domain/period';
import type { AnalysisWindow } from '$lib/domain/window';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { reviewedKey } from './data-key';
import { Remembered } from './remembered';

/** The contacts of some days in cells, and from which day on answers are still arriving. */
export type KeptWindow = { window: AnalysisWindow; csatUntilDay: number | undefined };

/** Windows are large, and questions about one come one after the other. */
const windows = new Remembered<KeptWindow>(2);

/** The window of a key of data: a kept one, or read now. */
export function keptWindow(
	store: Store,
	key: string,
	read: () => Promise<KeptWindow>
): Promise<KeptWindow> {
	return windows.answer(store, key, read);
}

/**
 * Keeps the window that a review has read: whoever looks into its days next would wait seconds for a million contacts.
 * @param version of the data that the review covers
 */
export function keepWindow(
	store: Store,
	site: SiteRow,
	version: number,
	period: Period,
	read: KeptWindow
): void {
	windows.keep(store, reviewedKey(site, version, period), read);
}
