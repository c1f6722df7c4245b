import type { AgentWeek } from './agent-weeks';
import { DECLINE_PLAN } from './decline-plan';

/** What is known of an agent before the watch begins: usual level, its variance, and the variance of one answer. */
export type UsualLevel = { mean: number; variance: number; answerVariance: number };

/** The state of a watch after its last week; `since` and `level` speak of the weeks in which the sum has been up. */
export type DeclineWatch = {
	declining: boolean;
	/** First day of the decline, null while the sum is at zero. */
	since: number | null;
	/** Last day (exclusive) of the week in which the alarm was raised. */
	alarmedBy: number | null;
	/** Last day (exclusive) of the weeks that are counted. */
	until: number | null;
	/** Answers and their mean since then. */
	n: number;
	level: number | null;
};

/**
 * One-sided weekly CUSUM against an agent's usual level (METHODS D2, Page 1954). The allowance grows by one standard
 * error of the usual level: if that is misjudged, every week is off by the same amount, which the sum would otherwise
 * collect. An alarm lasts until the sum is back at zero.
 * @param weeks mean = sum / n on the scale of the usual level
 */
export function watchDecline(weeks: readonly AgentWeek[], usual: UsualLevel): DeclineWatch {
	const { allowance, threshold, weekSpread } = DECLINE_PLAN;
	let sum = 0;
	let state: DeclineWatch = idle;
	let total = 0;
	for (const { from, until, n, sum: scores } of weeks) {
		const se = Math.sqrt(usual.answerVariance / n + usual.variance + weekSpread ** 2);
		const z = (scores / n - usual.mean) / se;
		sum = Math.max(0, sum - z - allowance - Math.sqrt(usual.variance) / se);
		if (sum === 0) {
			state = idle;
			total = 0;
			continue;
		}
		total += scores;
		const alarmed = sum > threshold || state.declining;
		state = {
			declining: alarmed,
			since: state.since ?? from,
			alarmedBy: alarmed ? (state.alarmedBy ?? until) : null,
			until,
			n: state.n + n,
			level: total / (state.n + n)
		};
	}
	return state;
}

const idle: DeclineWatch = {
	...{ declining: false, since: null, alarmedBy: null },
	...{ until: null, n: 0, level: null }
};
