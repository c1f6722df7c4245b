import { isInsufficient } from '$lib/stats/insufficient';
import { tQuantile } from '$lib/stats/distributions/student-t';
import { histogramMoments } from '$lib/stats/ordinal/histogram-moments';
import { sketchQuantile } from '$lib/stats/summary/log-sketch';
import { variance } from '$lib/stats/summary/moments';

/** Additive measures of any group of contacts. */
export type GroupSums = {
	contacts: number;
	/** Contacts with a known handle time, the sum of those in milliseconds, and their count by logarithmic bucket. */
	handled: number;
	handleMs: number;
	buckets: ReadonlyMap<number, number>;
	/** Answers by score 1 to 5. */
	csat: readonly number[];
	invited: number;
};

/** What a group comes to, as the API names it; null where nothing can be said. */
export type GroupSummary = {
	contacts: number;
	/** Seconds. */
	handleTime: { n: number; mean: number | null; median: number | null; p90: number | null };
	/** Scores 1 to 5 with a 95 % t interval of the mean; `top2` is the share of 4 and 5, 0 to 1. */
	csat: {
		n: number;
		mean: number | null;
		ciLow: number | null;
		ciHigh: number | null;
		top2: number | null;
		invited: number;
	};
};

/** Handle time and satisfaction of a group. Median and p90 are within 1 %. */
export function groupSummary(sums: GroupSums): GroupSummary {
	const { contacts, handled, handleMs, buckets, csat, invited } = sums;
	const quantile = (p: number) => {
		const seconds = sketchQuantile(buckets, p);
		return isInsufficient(seconds) ? null : seconds;
	};
	return {
		contacts,
		handleTime: {
			n: handled,
			mean: handled > 0 ? handleMs / 1000 / handled : null,
			median: quantile(0.5),
			p90: quantile(0.9)
		},
		csat: { ...ratingSummary(csat), invited }
	};
}

function ratingSummary(csat: readonly number[]): Omit<GroupSummary['csat'], 'invited'> {
	const moments = histogramMoments(csat);
	const { n, mean } = moments;
	if (n === 0) return { n, mean: null, ciLow: null, ciHigh: null, top2: null };
	const spread = variance(moments);
	const reach = isInsufficient(spread) ? null : tQuantile(0.975, n - 1) * Math.sqrt(spread / n);
	return {
		n,
		mean,
		ciLow: reach === null ? null : Math.max(1, mean - reach),
		ciHigh: reach === null ? null : Math.min(5, mean + reach),
		top2: ((csat[3] ?? 0) + (csat[4] ?? 0)) / n
	};
}
