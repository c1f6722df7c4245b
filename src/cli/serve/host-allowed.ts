import { isIP } from 'node:net';

/** The host of a Host header without its port and without the brackets of IPv6. */
function hostName(header: string): string {
	return header
		.replace(/:\d+$/, '')
		.replace(/^\[(.*)\]$/, '$1')
		.toLowerCase();
}

/**
 * Whether a request for this host may pass when no ORIGIN is configured. A hostile page can point a
 * name of its own at this machine (DNS rebinding) and would then count as same-origin; it cannot do
 * so with an address or with `localhost`.
 */
export function hostAllowed(header: string | undefined): boolean {
	if (header === undefined) return false;
	const name = hostName(header);
	return name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0;
}
