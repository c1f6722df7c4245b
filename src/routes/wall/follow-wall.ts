import { withSite } from '../shell/with-site';

type Follow = {
	/** Slug of the site. */
	site: string;
	/** Fetches what is shown again. */
	refresh: () => Promise<void>;
	connected: (is: boolean) => void;
};

/** At most two refreshes a second, however much arrives. */
const AT_MOST_EVERY_MS = 500;
/** After an answer that is no stream the browser gives up: a new stream is tried. */
const RETRY_MS = 5_000;

/** An attachment that hears of changes and refreshes at once, then no more often than twice a second. */
export function followWall({ site, refresh, connected }: Follow) {
	return () => {
		let source: EventSource | undefined;
		let retry: ReturnType<typeof setTimeout> | undefined;
		let pause: ReturnType<typeof setTimeout> | undefined;
		let busy = false;
		let again = false;
		const look = async () => {
			if (busy || pause !== undefined) {
				again = true;
				return;
			}
			busy = true;
			again = false;
			pause = setTimeout(() => {
				pause = undefined;
				if (again) void look();
			}, AT_MOST_EVERY_MS);
			try {
				await refresh();
			} finally {
				busy = false;
				if (again && pause === undefined) void look();
			}
		};
		const open = () => {
			source = new EventSource(withSite({ pathname: '/live', search: '' }, site));
			source.addEventListener('open', () => {
				connected(true);
				void look();
			});
			source.addEventListener('change', () => void look());
			source.addEventListener('error', () => {
				connected(false);
				if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
			});
		};
		open();
		return () => {
			source?.close();
			clearTimeout(retry);
			clearTimeout(pause);
		};
	};
}
