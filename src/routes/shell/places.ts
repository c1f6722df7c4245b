/** A screen of the navigation; `here`: it or a screen below it is shown. */
export type Place = { href: string; name: string; here: boolean };

const MAIN = [
	['/', 'Overview'],
	['/flags', 'Flags'],
	['/expectation', 'Expectation'],
	['/consistency', 'Consistency'],
	['/agents', 'Agents'],
	['/review', 'Review'],
	['/wall', 'Wall']
] as const;
const SIDE = [
	['/imports', 'Imports'],
	['/settings', 'Settings'],
	['/docs/guide', 'Guide']
] as const;

/** The navigation as seen from a path. */
export function placesOf(path: string): { main: Place[]; side: Place[] } {
	const places = (all: readonly (readonly [string, string])[]) =>
		all.map(([href, name]) => ({
			href,
			name,
			here: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
		}));
	return { main: places(MAIN), side: places(SIDE) };
}
