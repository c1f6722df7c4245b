import { tSf } from '$lib/stats/distributions/student-t';

type Parts = {
	variances: readonly number[];
	tau2: number;
	agentVariance: number;
	time: { clustered: number; added: number; df: number };
};

/** V_A not below the noise of contacts, and V not below V_G. */
function floored({ variances, tau2, agentVariance, time }: Parts) {
	const noise = 1 / variances.reduce((sum, v) => sum + 1 / (v + tau2), 0);
	const agents = Math.max(agentVariance, noise);
	return { agents, variance: Math.max(agents + time.added, time.clustered) };
}

/**
 * Error and degrees of freedom with neither agents nor days counted for less than they show. The Hartung-Knapp variance can
 * fall below the noise of the agents' own contacts, 1 / sum W, by chance; it is not let below (Knapp and Hartung 2003; Roever,
 * Knapp and Friede 2015). Few days make V_T = V_G - V_AG uncertain, and where it happens to fall below zero the test forgets
 * that days are clusters at all; the variance is not let below V_G, and the degrees of freedom are those of a sum of V_A and
 * V_G: V = max(V_A + V_T, V_G), df = V^2 / (V_A^2/(k-1) + V_G^2/nu). For what has few days, or few stretches of them.
 */
export function cautiousError(parts: Parts): { se: number; df: number } {
	const { agents, variance } = floored(parts);
	const { clustered, df } = parts.time;
	const spread = agents ** 2 / (parts.variances.length - 1) + clustered ** 2 / df;
	return { se: Math.sqrt(variance), df: variance ** 2 / spread };
}

/**
 * p by the cautious error. Where every day holds both sides, as of shifts and load, what a day has in common cancels, and few
 * days are no small sample of it: days then count in the degrees of freedom for what they bring beyond agents, as in METHODS
 * B2, df = V^2 / (V_A^2/(k-1) + (V - V_A)^2/nu). Weekdays and weekends are as many looks as there are days.
 *
 * Asked of a review's swings beside p itself, as breadth is asked of agents. Of 150 reviews of simulated centres without any
 * swing (56 days, each like the one before, 50 agents, 16,000 contacts, 104 hypotheses) it lowers those with a false one from
 * 10 to 2. All of V_G in every df left 1, and a quarter fewer of the swings that are there (METHODS I, size S, 18 centres).
 * @param withinDays whether a day holds both sides
 * @returns two-sided p
 */
export function cautiousP(parts: Parts & { beta: number }, withinDays: boolean): number {
	const { agents, variance } = floored(parts);
	const ofDays = withinDays ? variance - agents : parts.time.clustered;
	const spread = agents ** 2 / (parts.variances.length - 1) + ofDays ** 2 / parts.time.df;
	const t = Math.abs(parts.beta) / Math.sqrt(variance);
	return Math.min(1, 2 * tSf(t, variance ** 2 / spread));
}
