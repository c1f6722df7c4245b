/**
 * An attachment that tells every so many seconds how long ago the page was loaded.
 * @param _loadedAt a new load starts anew
 */
export function everySeconds(
	seconds: number,
	_loadedAt: number,
	tell: (elapsedMs: number) => void
) {
	return () => {
		const start = performance.now();
		tell(0);
		const timer = setInterval(() => tell(performance.now() - start), seconds * 1000);
		return () => clearInterval(timer);
	};
}
