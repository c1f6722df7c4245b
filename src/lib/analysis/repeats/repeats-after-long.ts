import type { RepeatKind, RepeatPattern } from '$lib/domain/repeat-pattern';
import { normalQuantile, normalSf } from '$lib/stats/distributions/normal';
import { longOrOrdinary } from './long-or-ordinary';
import { matchedDifference } from './matched-difference';
import { topicTotals, type TopicTotals } from './topic-totals';

/** Long contacts that a figure needs, and repeats that so many ordinary ones would have had. */
const LEAST_LONG = 80;
const LEAST_EXPECTED = 5;

/** Contacts of one kind, and how many were followed by another of the customer about the topic. */
export type RepeatShare = { contacts: number; repeated: number };

/** Whether long contacts spare the customer another one. Plain values, stored as they are. */
export type RepeatsAfterLong = {
	/** Of topics that have both kinds. */
	long: RepeatShare;
	ordinary: RepeatShare;
	topics: number;
	/** Share repeated after long ones less after ordinary ones about the same topic, 0 to 1; negative: spared. */
	difference: { share: number; standardError: number; low: number; high: number; p: number } | null;
	/** Why there is no figure; null when there is one. */
	reason: string | null;
};

/** Share and effective number of the contacts of one kind, weighted as the matched difference weighs them. */
function weighted(topics: readonly TopicTotals[], kind: 1 | 0) {
	let [weight, share, spread] = [0, 0, 0];
	for (const { n1, n0, repeated1, repeated0 } of topics) {
		const w = (n1 * n0) / (n1 + n0);
		const n = kind === 1 ? n1 : n0;
		weight += w;
		share += (w * (kind === 1 ? repeated1 : repeated0)) / n;
		spread += (w * w) / n;
	}
	return { share: share / weight, n: weight ** 2 / spread };
}

/** Variance of independent contacts with one success and one failure added to each side (Agresti and Caffo 2000). */
function leastVariance(topics: readonly TopicTotals[]): number {
	return ([1, 0] as const).reduce<number>((sum, kind) => {
		const { share, n } = weighted(topics, kind);
		const p = (share * n + 1) / (n + 2);
		return sum + (p * (1 - p)) / (n + 2);
	}, 0);
}

/**
 * Do customers come back less after a long contact? Share of contacts that are followed by another of the customer about
 * the same topic, long against ordinary ones, matched on topic (METHODS F, net of repeats), variance clustered by customer
 * and never below that of independent contacts, 95 % interval.
 * @param kinds what counts as long: both kinds are what handle time alone calls long; over-service alone leaves out those
 * who were rated poorly, which flatters it a little
 */
export function repeatsAfterLong(
	found: readonly RepeatPattern[],
	kinds: readonly Exclude<RepeatKind, 'ordinary'>[]
): RepeatsAfterLong {
	const patterns = longOrOrdinary(found, kinds);
	const topics = new Map([...topicTotals(patterns)].filter(([, { n1, n0 }]) => n1 > 0 && n0 > 0));
	const totals = [...topics.values()];
	const sum = (of: (topic: TopicTotals) => number) => totals.reduce((all, t) => all + of(t), 0);
	const none = {
		long: { contacts: sum(({ n1 }) => n1), repeated: sum(({ repeated1 }) => repeated1) },
		ordinary: { contacts: sum(({ n0 }) => n0), repeated: sum(({ repeated0 }) => repeated0) },
		topics: totals.length,
		difference: null
	};
	const { contacts } = none.long;
	if (contacts < LEAST_LONG)
		return {
			...none,
			reason: `${contacts} long ${contacts === 1 ? 'contact' : 'contacts'} of known customers and topics can be compared, and a figure needs ${LEAST_LONG}`
		};
	const expected = contacts * weighted(totals, 0).share;
	if (Math.max(expected, none.long.repeated) < LEAST_EXPECTED)
		return { ...none, reason: 'hardly any customer comes back, so nothing could be spared' };
	const { difference, variance } = matchedDifference(patterns, topics);
	const standardError = Math.sqrt(Math.max(variance, leastVariance(totals)));
	if (!Number.isFinite(standardError))
		return { ...none, reason: 'all these contacts come from one customer' };
	const half = normalQuantile(0.975) * standardError;
	return {
		...none,
		difference: {
			...{ share: difference, standardError },
			...{ low: difference - half, high: difference + half },
			p: Math.min(1, 2 * normalSf(Math.abs(difference) / standardError))
		},
		reason: null
	};
}
