import { keyNeeded } from './key-needed';
import { Problem } from './problem';

/** What decides whether the API looks at a request at all. */
export type ApiRequest = {
	method: string;
	hasKey: boolean;
	/** Another site may have made a browser send it. */
	crossSite: boolean;
	/** The address is one that the API has. */
	known: boolean;
};

/**
 * Why a request to an address under /api/ is refused before anything is done for it. A program without a key learns that it
 * needs one, which is a better answer than where it may come from, and refuses as much.
 * @returns null where it may pass
 */
export function apiRefusal({ method, hasKey, crossSite, known }: ApiRequest): Problem | null {
	const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
	if (!reads && !hasKey) return keyNeeded();
	if (crossSite)
		return new Problem(403, 'Other site', 'This change comes from another site and was refused.');
	if (!known)
		return new Problem(404, 'Not found', 'There is nothing here; the API begins at /api/v1/.');
	return null;
}
