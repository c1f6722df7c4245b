import { numberGroups } from '../segment-effects/number-groups';
import { pickInt } from '../segment-effects/pick';
import { sumByGroup } from '../segment-effects/sum-by-group';
import type { ServiceCells } from './service-cells';

/** Contact-weighted means of a column by group. */
function meansBy(group: Int32Array, n: Float64Array, value: Float64Array): Float64Array {
	const groups = group.reduce((most, g) => Math.max(most, g + 1), 0);
	const count = sumByGroup(group, n, groups);
	const sum = sumByGroup(
		group,
		value.map((v, c) => v * (n[c] as number)),
		groups
	);
	return sum.map((s, g) => ((count[g] as number) > 0 ? s / (count[g] as number) : 0));
}

/**
 * How alike different agents are in the same period beyond agent, shift and weekend: pair products over agents, which
 * need no noise to be taken off (METHODS D3, "date to date").
 * @param agentMean each agent's mean, on the scale of the cells' means
 */
export function periodCovariance(
	{ agent, period, shift, weekend, n, mean, contacts }: ServiceCells,
	agentMean: Float64Array,
	agents: number,
	periods: number
): number {
	const apart = mean.map((m, c) => m - (agentMean[agent[c] as number] as number));
	const ofShift = meansBy(shift, n, apart);
	const ofWeekend = meansBy(weekend, n, apart);
	let centre = 0;
	for (let c = 0; c < n.length; c++)
		centre += ((n[c] as number) * (ofWeekend[weekend[c] as number] as number)) / contacts;
	const left = apart.map((r, c) => {
		const known =
			(ofShift[shift[c] as number] as number) +
			(ofWeekend[weekend[c] as number] as number) -
			centre;
		return (n[c] as number) * (r - known);
	});
	const keys = agent.map((a, c) => a * periods + (period[c] as number));
	const { group, first } = numberGroups(keys, agents * periods);
	const total = sumByGroup(group, left, first.length);
	const count = sumByGroup(group, n, first.length);
	const of = pickInt(period, first);
	const pairs = (column: Float64Array) => {
		const sums = sumByGroup(of, column, periods);
		return sums.reduce((s, x) => s + x * x, 0) - column.reduce((s, x) => s + x * x, 0);
	};
	const weight = pairs(count);
	return weight > 0 ? pairs(total) / weight : 0;
}
