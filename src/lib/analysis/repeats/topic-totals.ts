import type { LongPattern } from './long-or-ordinary';

/** All customers' contacts about one topic and how many were followed by another: long ones, ordinary ones. */
export type TopicTotals = { n1: number; repeated1: number; n0: number; repeated0: number };

/** Totals by topic of the customers of all patterns. */
export function topicTotals(patterns: readonly LongPattern[]): Map<number, TopicTotals> {
	const topics = new Map<number, TopicTotals>();
	for (const { customers, cells } of patterns)
		for (const { topic, long, contacts, repeated } of cells) {
			const sums = topics.get(topic) ?? { n1: 0, repeated1: 0, n0: 0, repeated0: 0 };
			topics.set(topic, sums);
			if (long) {
				sums.n1 += customers * contacts;
				sums.repeated1 += customers * repeated;
			} else {
				sums.n0 += customers * contacts;
				sums.repeated0 += customers * repeated;
			}
		}
	return topics;
}
