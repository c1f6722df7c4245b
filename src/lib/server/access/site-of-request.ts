type Named = { slug: string };

/** What a request says about the site it is for. */
export type SiteAsked = {
	address: URL;
	/** The page that it comes from: links and forms of a page are for the site that the page shows. */
	referer: string | null;
};

/** The site that an address names; null where it names none. */
function named({ searchParams }: URL): string | null {
	return searchParams.get('site');
}

/**
 * The site that a request is for: the one that its address names, else the one that the page named which it comes from,
 * else the first.
 * @param sites at least one
 * @returns null where the address names a site that does not exist
 */
export function siteOfRequest<Site extends Named>(
	sites: readonly [Site, ...Site[]],
	{ address, referer }: SiteAsked
): Site | null {
	const slug = named(address);
	if (slug !== null) return sites.find((site) => site.slug === slug) ?? null;
	const page = referer !== null && URL.canParse(referer) ? new URL(referer) : null;
	const before = page?.origin === address.origin ? named(page) : null;
	return sites.find((site) => site.slug === before) ?? sites[0];
}
