import { readSavedViews } from '$lib/server/store/results/saved-views';
import { viewQuery } from '$lib/views/saved-views/view-query';
import { viewScreen } from '$lib/views/saved-views/view-screens';

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
			.filter((view) => viewScreen(view.path) === viewScreen(path))
			.map(({ viewId, name, path: of, query: saved }) => ({
				...{ viewId, name, current: of === path && saved === query },
				href: saved === '' ? of : `${of}?${saved}`
			}))
	};
}
