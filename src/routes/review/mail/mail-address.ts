import { listSites } from '$lib/server/store/sites';
import { withSite } from '../../shell/with-site';

/**
 * A function from paths to whole addresses, which name the site where there are several.
 * @param origin what addresses begin with; null: there are none
 */
export async function mailAddress(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	origin: string | null
): Promise<(path: string) => string | null> {
	if (origin === null) return () => null;
	const isOne = (await listSites(store)).length === 1;
	return (path) => origin + (isOne ? path : withSite(new URL(path, origin), site.slug));
}
