/** A path of this product that names its site. */
export function withSite(
	{ pathname, search }: Pick<URL, 'pathname' | 'search'>,
	slug: string
): string {
	const address = new URLSearchParams(search);
	address.set('site', slug);
	return `${pathname}?${address}`;
}
