import { sumByGroup } from '../segment-effects/sum-by-group';
import { periodCovariance } from './period-covariance';
import type { ServiceCells } from './service-cells';

/** Variances of the systematic part of a score (squared ln seconds or squared points); estimates may be negative. */
export type IndexComponents = {
	/** V: all of it. */
	total: number;
	/** V_A: between agents. */
	who: number;
	/** V_w: within agents, from cell to cell. */
	within: number;
	/** From period to period for everyone alike. */
	period: number;
};

/** Contact-weighted variance of what cells are expected to give, sampling noise removed (METHODS D3, V). */
export function systematicVariance({ n, mean, noise, contacts }: ServiceCells): number {
	let sum = 0;
	for (let c = 0; c < n.length; c++) {
		const count = n[c] as number;
		sum += count * (mean[c] as number) ** 2 - (1 - count / contacts) * (noise[c] as number);
	}
	return sum / contacts;
}

/**
 * V and its parts by Henderson-type moments (METHODS D3): unbiased, additive over cells, O(cells).
 * @param cells with means measured from the overall mean
 * @param agents how many agents are numbered
 * @param periods how many periods are numbered
 */
export function indexComponents(
	cells: ServiceCells,
	agents: number,
	periods: number
): IndexComponents {
	const { agent, n, mean, noise, contacts } = cells;
	const byAgent = (value: (c: number) => number) =>
		sumByGroup(
			agent,
			n.map((_, c) => value(c)),
			agents
		);
	const ofAgent = sumByGroup(agent, n, agents);
	const agentSquares = byAgent((c) => (n[c] as number) ** 2);
	const agentNoise = byAgent((c) => (n[c] as number) * (noise[c] as number));
	const agentMean = byAgent((c) => (n[c] as number) * (mean[c] as number)).map((sum, a) =>
		(ofAgent[a] as number) > 0 ? sum / (ofAgent[a] as number) : 0
	);

	let withinSquares = 0;
	let cellSquares = 0;
	for (let c = 0; c < n.length; c++) {
		const count = n[c] as number;
		const a = agent[c] as number;
		const apart = (mean[c] as number) - (agentMean[a] as number);
		withinSquares +=
			count * apart ** 2 - (1 - count / (ofAgent[a] as number)) * (noise[c] as number);
		cellSquares += count * count;
	}
	let betweenSquares = 0;
	let shares = 0;
	for (let a = 0; a < agents; a++) {
		const count = ofAgent[a] as number;
		if (count === 0) continue;
		const own = (agentNoise[a] as number) / count;
		betweenSquares += count * (agentMean[a] as number) ** 2 - (1 - count / contacts) * own;
		shares += (agentSquares[a] as number) / count;
	}
	const room = contacts - shares;
	const within = room > 0 ? withinSquares / room : 0;
	return {
		total: systematicVariance(cells),
		who: (betweenSquares - within * (shares - cellSquares / contacts)) / contacts,
		within,
		period: periodCovariance(cells, agentMean, agents, periods)
	};
}
