/** Files that are received at the same time; each is written to the disk as it comes. */
const MOST_AT_ONCE = 6;

let under = 0;

/**
 * Lets a file in.
 * @returns what to call when it is received, or null where too many are coming already
 */
export function enterUpload(): (() => void) | null {
	if (under >= MOST_AT_ONCE) return null;
	under++;
	let inside = true;
	return () => {
		if (inside) under--;
		inside = false;
	};
}
