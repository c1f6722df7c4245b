import type { LongPattern } from './long-or-ordinary';
import type { TopicTotals } from './topic-totals';

/** A difference of shares within topics. */
export type MatchedDifference = {
	/** Share repeated after long contacts less that after ordinary ones. */
	difference: number;
	/** Clustered by customer. */
	variance: number;
	customers: number;
};

/**
 * Regression of "came back" on "was long" with an effect for each topic: the difference of shares within topics, weighted
 * by n1 n0 / (n1 + n0) (Mantel and Haenszel 1959), and its variance clustered by customer, CR1 = G/(G-1) sum_c u_c^2 with
 * u_c = sum x e / sum x^2, x the long ones less their share of the topic, e the residual. O(cells)
 * @param topics totals of the patterns' topics that have contacts of both kinds; others are passed over
 */
export function matchedDifference(
	patterns: readonly LongPattern[],
	topics: ReadonlyMap<number, TopicTotals>
): MatchedDifference {
	let weight = 0;
	let weighted = 0;
	for (const { n1, n0, repeated1, repeated0 } of topics.values()) {
		const w = (n1 * n0) / (n1 + n0);
		weight += w;
		weighted += w * (repeated1 / n1 - repeated0 / n0);
	}
	const difference = weighted / weight;
	let squares = 0;
	let clusters = 0;
	for (const { customers, cells } of patterns) {
		let u = 0;
		let matched = false;
		for (const { topic, long, contacts, repeated } of cells) {
			const totals = topics.get(topic);
			if (!totals) continue;
			const { n1, n0, repeated1, repeated0 } = totals;
			const x = (long ? 1 : 0) - n1 / (n1 + n0);
			const expected = (repeated1 + repeated0) / (n1 + n0) + difference * x;
			u += x * (repeated - contacts * expected);
			matched = true;
		}
		if (!matched) continue;
		squares += customers * u * u;
		clusters += customers;
	}
	const correction = clusters > 1 ? clusters / (clusters - 1) : Infinity;
	return { difference, variance: (correction * squares) / weight ** 2, customers: clusters };
}
