/** The address of a screen with the tour ended. */
export function withoutTour({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
	const address = new URLSearchParams(search);
	address.delete('tour');
	const rest = address.toString();
	return rest ? `${pathname}?${rest}` : pathname;
}
