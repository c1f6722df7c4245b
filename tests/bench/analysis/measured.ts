/** Seconds of one run after a collection, its answer, and the memory that stood above the start at its end, MB. */
export function measured<Answer>(ask: () => Answer): {
	answer: Answer;
	seconds: number;
	megabytes: number;
} {
	globalThis.gc?.();
	const used = () => {
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return (heapUsed + arrayBuffers) / 2 ** 20;
	};
	const before = used();
	const begin = performance.now();
	const answer = ask();
	const seconds = (performance.now() - begin) / 1000;
	return { answer, seconds, megabytes: Math.max(0, used() - before) };
}

/** The largest memory that this process has held so far, MB. */
export function peakMegabytes(): number {
	return process.resourceUsage().maxRSS / 2 ** 10;
}
