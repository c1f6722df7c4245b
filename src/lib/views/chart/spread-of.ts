import type { DistributionView } from './distribution-view';

/** Handle times by bar: the bar holds ln seconds from `width` x bar to `width` x (bar + 1). */
export type Histogram = readonly { bar: number; n: number }[];

/** Bars are 0.1 wide in ln seconds, about a tenth of a handle time. */
const WIDTH = 0.1;

export function totalOf(histogram: Histogram): number {
	return histogram.reduce((sum, { n }) => sum + n, 0);
}

/**
 * The handle time below which a share of the contacts lies, in milliseconds, within a bar by proportion.
 * @returns null of nothing
 */
export function quantileMs(histogram: Histogram, p: number): number | null {
	const wanted = p * totalOf(histogram);
	let below = 0;
	for (const { bar, n } of histogram) {
		if (n > 0 && below + n >= wanted) return 1000 * Math.exp(WIDTH * (bar + (wanted - below) / n));
		below += n;
	}
	return null;
}

/** The share of contacts that were shorter than a handle time, 0 to 1; null of nothing. */
export function shareShorter(histogram: Histogram, ms: number): number | null {
	const total = totalOf(histogram);
	if (total === 0) return null;
	const place = Math.log(Math.max(1, ms / 1000)) / WIDTH;
	const shorter = histogram.reduce(
		(sum, { bar, n }) => sum + n * Math.min(1, Math.max(0, place - bar)),
		0
	);
	return shorter / total;
}

/**
 * Bars and shares of some groups on one axis, quiet ends cut where fewer than one in a thousand of every group lies.
 * @param given the first is drawn on top
 * @param together so many bars are drawn as one: few contacts have no finer shape
 */
export function spreadOf(
	given: readonly { name: string; quiet: boolean; histogram: Histogram }[],
	together = 1
): Pick<DistributionView, 'bars' | 'groups'> {
	const groups = given.map((group) => ({ ...group, histogram: join(group.histogram, together) }));
	const inView = groups.flatMap(({ histogram }) => {
		const least = 0.001 * totalOf(histogram);
		return histogram.filter(({ n }) => n >= Math.max(1, least)).map(({ bar }) => bar);
	});
	const first = inView.reduce((a, b) => Math.min(a, b), Infinity);
	const last = inView.reduce((a, b) => Math.max(a, b), -Infinity);
	const count = inView.length > 0 ? last - first + 1 : 0;
	const bars = Array.from({ length: count }, (_, i) => first + i);
	const edge = (bar: number) => 1000 * Math.exp(WIDTH * together * bar);
	return {
		bars: bars.map((bar) => ({ fromMs: edge(bar), toMs: edge(bar + 1) })),
		groups: groups.map(({ name, quiet, histogram }) => {
			const total = totalOf(histogram);
			const counts = new Map(histogram.map(({ bar, n }) => [bar, n]));
			return { name, quiet, n: total, shares: bars.map((bar) => (counts.get(bar) ?? 0) / total) };
		})
	};
}

function join(histogram: Histogram, together: number): Histogram {
	const joined = new Map<number, number>();
	for (const { bar, n } of histogram) {
		const wide = Math.floor(bar / together);
		joined.set(wide, (joined.get(wide) ?? 0) + n);
	}
	return [...joined].map(([bar, n]) => ({ bar, n }));
}
