import type { CallCount } from '$lib/domain/call-count';
import type { NotEnough } from '$lib/domain/window';
import { normalSf } from '$lib/stats/distributions/normal';
import { overDispersion } from '$lib/stats/funnel/over-dispersion';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import { wilson } from '$lib/stats/inference/wilson';
import { isInsufficient } from '$lib/stats/insufficient';

/** How often an agent's calls end within seconds, beside what the same work gives peers. Shares, not percent. */
export type ShortCallRate = {
	agent: number;
	n: number;
	short: number;
	rate: number;
	/** 95 % interval. */
	low: number;
	high: number;
	/** Of the peers on the same mix of work. */
	usual: number;
	/** One-sided, against the spread of all agents, adjusted for their number. */
	pAdjusted: number;
	peers: number;
	/** Surely and far more often than peers: a finding of its own, never good service. */
	excessive: boolean;
};

const FEWEST_AGENTS = 4;
const FEWEST_SHORT = 10;
const TIMES_USUAL = 3;
const MOST_BY_CHANCE = 0.01;

type Total = Pick<CallCount, 'n' | 'short'>;

const workOf = ({ queue, topic }: CallCount) => `${queue} ${topic}`;

/** What an agent's own mix of work would give at the rates of the others, and its variance. */
function expected(own: readonly CallCount[], totals: ReadonlyMap<string, Total>) {
	let sum = 0;
	let variance = 0;
	for (const row of own) {
		const { n, short } = row;
		const all = totals.get(workOf(row));
		// Half an event in one call more: work that nobody else does, or without a short call, is not impossible.
		const p = ((all?.short ?? short) - short + 0.5) / ((all?.n ?? n) - n + 1);
		const share = Math.min(0.5, p);
		sum += n * share;
		variance += n * share * (1 - share);
	}
	return { sum, variance };
}

function grouped<Key>(rows: readonly CallCount[], key: (row: CallCount) => Key) {
	const groups = new Map<Key, CallCount[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}

function total(rows: readonly CallCount[]): Total {
	return rows.reduce((sum, { n, short }) => ({ n: sum.n + n, short: sum.short + short }), {
		n: 0,
		short: 0
	});
}

/**
 * Agents whose calls end within seconds far more often than peers' on the same work: hanging up, or a fault of the line
 * (METHODS F). A funnel with over-dispersion of the excess over what the agent's mix of work gives at the others' rates
 * (indirect standardisation, each agent compared with the rest), Benjamini-Hochberg over the agents. O(rows)
 * @param rows calls by agent, queue and topic over the window
 * @returns a reason with fewer than four agents
 */
export function shortCallRates(rows: readonly CallCount[]): ShortCallRate[] | NotEnough {
	const known = rows.filter(({ n }) => n > 0);
	const byAgent = [...grouped(known, ({ agent }) => agent)].sort(([a], [b]) => a - b);
	if (byAgent.length < FEWEST_AGENTS)
		return { notEnough: `Fewer than ${FEWEST_AGENTS} agents have calls to compare.` };
	const totals = new Map([...grouped(known, workOf)].map(([work, group]) => [work, total(group)]));
	const agents = byAgent.map(([agent, own]) => {
		const { n, short } = total(own);
		const { sum, variance } = expected(own, totals);
		const interval = wilson(short, n);
		if (isInsufficient(interval)) throw new Error('an agent without calls was counted');
		const usual = sum / n;
		return {
			...{ agent, n, short, usual, rate: short / n, low: interval.lower, high: interval.upper },
			error: Math.sqrt(variance) / n,
			// Agents differ in this by nature, some by half or double: the whole interval has to lie far above.
			far: short >= FEWEST_SHORT && interval.lower >= TIMES_USUAL * usual
		};
	});
	// How widely agents ordinarily spread: those far above would hide themselves in it.
	const ordinary = agents.filter(({ far }) => !far);
	const spread = overDispersion(
		ordinary.map(({ rate, usual }) => rate - usual),
		ordinary.map(({ error }) => error),
		0
	);
	if (isInsufficient(spread)) return { notEnough: 'Too few agents are alike to compare with.' };
	const adjusted = benjaminiHochberg(
		agents.map(({ rate, usual, error }) =>
			normalSf((rate - usual) / Math.sqrt(error * error + spread.tau2))
		)
	);
	return agents.map(({ agent, n, short, rate, low, high, usual, far }, i) => {
		const pAdjusted = adjusted[i] ?? 1;
		return {
			...{ agent, n, short, rate, low, high, usual, pAdjusted, peers: agents.length - 1 },
			excessive: far && pAdjusted <= MOST_BY_CHANCE
		};
	});
}
