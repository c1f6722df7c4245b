/** What a request says of where it comes from. */
export type RequestOrigin = {
	method: string;
	/** The address this server was asked under, as the browser would write it: http://127.0.0.1:3000. */
	ownOrigin: string;
	/** The headers of the same name; null where they are missing. */
	origin: string | null;
	secFetchSite: string | null;
	contentType: string | null;
	/** A bearer key was sent: the caller is a program, and browsers never add one by themselves. */
	hasKey: boolean;
};

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a form of any page may send without asking us first; the last is SvelteKit's own. */
const FORM_TYPES = new Set([
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'text/plain',
	'application/x-sveltekit-formdata'
]);

/**
 * Whether a request must be refused because another site may have made a browser send it. Reads never change state, so
 * they pass; a write passes with a key, or when the browser vouches that it comes from our own pages. Of a form only the
 * origin counts, which every browser sends with it: this is all that SvelteKit's own check refuses, which is turned off
 * because it would answer programs in plain text.
 */
export function isCrossSiteWrite(request: RequestOrigin): boolean {
	if (READS.has(request.method)) return false;
	if (request.origin !== null) return request.origin !== request.ownOrigin;
	const { secFetchSite, contentType, hasKey } = request;
	if (secFetchSite !== null && secFetchSite !== 'same-origin' && secFetchSite !== 'none')
		return true;
	return !hasKey && (secFetchSite === null || isForm(contentType));
}

function isForm(contentType: string | null): boolean {
	return FORM_TYPES.has((contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '');
}
