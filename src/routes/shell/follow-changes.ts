import { invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { withSite } from './with-site';

/** Desk screens fetch again at most this often, however much arrives. */
const AT_MOST_EVERY_MS = 5_000;

/** Screens about a file that waits: nothing on them follows from what is stored, and reading the file anew takes its time. */
const LEFT_ALONE = '/imports/file/';

/**
 * An attachment that keeps the screen as new as the data of a site: fetches again after a change, never while the page is
 * hidden. The browser reconnects by itself when the server has been away.
 */
export function followChanges(site: string) {
	return () => {
		const source = new EventSource(withSite({ pathname: '/live', search: '' }, site));
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const refresh = () => {
			waiting = undefined;
			if (location.pathname.startsWith(LEFT_ALONE)) return;
			if (document.visibilityState !== 'visible') return;
			// Fetching again would end a way to another screen that is not at its end.
			if (navigating.to) waiting = setTimeout(refresh, AT_MOST_EVERY_MS);
			else void invalidateAll();
		};
		source.addEventListener('change', () => {
			waiting ??= setTimeout(refresh, AT_MOST_EVERY_MS);
		});
		return () => {
			clearTimeout(waiting);
			source.close();
		};
	};
}
