/** What a request says of where it comes from. */
export type RequestOrigin = {
	method: string;
	/** The address this server was asked under, as the browser would write it: http://127.0.0.1:3000. */
	ownOrigin: string;
	/** The headers of the same name; null where they are missing. */
	origin: string | null;
	secFetchSite: string | null;
	/** A bearer key was sent: the caller is a program, and browsers never add one by themselves. */
	hasKey: boolean;
};

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request must be refused because another site may have made a browser send it. Reads never change state, so
 * they pass; a write passes with a key, or when the browser vouches that it comes from our own pages.
 */
export function isCrossSiteWrite(request: RequestOrigin): boolean {
	if (READS.has(request.method)) return false;
	if (request.origin !== null) return request.origin !== request.ownOrigin;
	if (request.secFetchSite !== null)
		return request.secFetchSite !== 'same-origin' && request.secFetchSite !== 'none';
	return !request.hasKey;
}
