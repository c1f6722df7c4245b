const HOURLY = 24;
const DAILY = 7;

/**
 * Which snapshots stay: the last of each of the newest 24 hours that have one, and of the newest 7 days.
 * @param takenAt ISO times in UTC
 * @returns those to keep
 */
export function keptSnapshots(takenAt: readonly string[]): Set<string> {
	const newestFirst = [...takenAt].sort().reverse();
	const lastOfEach = (letters: number, most: number) => {
		const last = new Map<string, string>();
		for (const time of newestFirst) {
			const part = time.slice(0, letters);
			if (!last.has(part)) last.set(part, time);
		}
		return [...last.values()].slice(0, most);
	};
	return new Set([
		...lastOfEach('2026-11-22T08'.length, HOURLY),
		...lastOfEach('2026-11-22'.length, DAILY)
	]);
}
