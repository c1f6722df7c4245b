/** The wall as it was looked at, but of no site by name: of a screen's it is that of its device. @param search of the address */
export function wallAddress(search: string): string {
	const asked = new URLSearchParams(search);
	asked.delete('site');
	return asked.size > 0 ? `/wall?${asked}` : '/wall';
}
