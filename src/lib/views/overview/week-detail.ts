import { groupSummary } from '$lib/analysis/summary/group-summary';
import type { Metric } from '$lib/domain/window';
import { clock } from '$lib/flags/wording/duration';
import { m } from '$lib/i18n/compiled/messages';
import { decimal, share } from '../format/number';

/** What the contacts of an hour add up to. */
type HourSums = {
	offered: number;
	handled: number;
	handleMs: number;
	/** Answers by score 1 to 5. */
	csat: readonly number[];
	invited: number;
};

/**
 * What stands beside the level of a week, in a sentence a metric: median, mean and 90th percentile of handle time, how sure
 * the mean rating is; null where nothing is known.
 * @param buckets handle times of the week by logarithmic bucket
 */
export function weekDetail(
	hours: readonly HourSums[],
	buckets: ReadonlyMap<number, number>
): Record<Metric, string | null> {
	const sum = (of: (hour: HourSums) => number) => hours.reduce((all, hour) => all + of(hour), 0);
	const { handleTime, csat } = groupSummary({
		contacts: sum(({ offered }) => offered),
		handled: sum(({ handled }) => handled),
		handleMs: sum(({ handleMs }) => handleMs),
		buckets,
		csat: [0, 1, 2, 3, 4].map((i) => sum(({ csat: scores }) => scores[i] ?? 0)),
		invited: sum(({ invited }) => invited)
	});
	const { median, mean, p90 } = handleTime;
	const { ciLow, ciHigh, top2 } = csat;
	return {
		'handle-time':
			median === null || mean === null || p90 === null
				? null
				: m.overview_times({ median: clock(median), mean: clock(mean), p90: clock(p90) }),
		csat:
			ciLow === null || ciHigh === null || top2 === null
				? null
				: m.overview_sure({
						...{ low: decimal(ciLow, 2), high: decimal(ciHigh, 2), share: share(top2) }
					})
	};
}
