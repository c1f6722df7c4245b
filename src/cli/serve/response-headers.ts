/**
 * Headers of every response, static files and errors included. Pages replace the content security
 * policy by their own with a nonce.
 * @param secure whether browsers reach the server over https
 */
export function responseHeaders(secure: boolean): [name: string, value: string][] {
	const headers: [string, string][] = [
		[
			'content-security-policy',
			"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
		],
		['x-content-type-options', 'nosniff'],
		['referrer-policy', 'same-origin'],
		['x-frame-options', 'DENY'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['permissions-policy', 'camera=(), geolocation=(), microphone=()']
	];
	if (secure) headers.push(['strict-transport-security', 'max-age=31536000']);
	return headers;
}
