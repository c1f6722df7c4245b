/**
 * Where a key leads on a walk over points.
 * @param at place now; null before the first step
 * @param count how many there are
 * @returns null for a key that does not lead anywhere, or where there is nothing
 */
export function nextPlace(key: string, at: number | null, count: number): number | null {
	if (count === 0) return null;
	const last = count - 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return at === null ? 0 : Math.min(last, at + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return at === null ? last : Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}
