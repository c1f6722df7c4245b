/** A screen of the navigation; `here`: it or a screen below it is shown. */
export type Place = { href: string; name: string; here: boolean };

const MAIN = [
	...(['/', '/flags', '/expectation', '/consistency'] as const),
	...(['/agents', '/review', '/wall'] as const)
] as const;
const SIDE = ['/imports', '/settings', '/docs/guide'] as const;

/** What each screen is called. */
export type PlaceNames = Readonly<Record<(typeof MAIN | typeof SIDE)[number], string>>;

/** The navigation as seen from a path. */
export function placesOf(path: string, names: PlaceNames): { main: Place[]; side: Place[] } {
	const places = (all: readonly (keyof PlaceNames)[]) =>
		all.map((href) => ({
			href,
			name: names[href],
			here: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
		}));
	return { main: places(MAIN), side: places(SIDE) };
}
