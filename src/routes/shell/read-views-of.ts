import { readSavedViews } from '$lib/server/store/results/saved-views';
import { viewQuery } from '$lib/views/saved-views/view-query';

/** The saved views of a screen, and what would be saved of it now. */
export type ViewsOf = {
	path: string;
	query: string;
	views: { viewId: number; name: string; href: string; current: boolean }[];
};

/** @param url of the screen as it is shown */
export async function readViewsOf(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	{ pathname: path, search }: Pick<URL, 'pathname' | 'search'>
): Promise<ViewsOf> {
	const query = viewQuery(search);
	const all = await readSavedViews(store, site.siteId);
	return {
		path,
		query,
		views: all
			.filter((view) => view.path === path)
			.map(({ viewId, name, query: saved }) => ({
				...{ viewId, name, current: saved === query },
				href: saved === '' ? path : `${path}?${saved}`
			}))
	};
}
