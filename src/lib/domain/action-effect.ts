import type { Metric } from './window';

/** What became of an action for one agent, as it is kept. */
export type ActionEffect = {
	actionId: number;
	metric: Metric;
	/** Of effect, ciLow and ciHigh: percent of handle time, or points of satisfaction; beyond the change of the others. */
	unit: 'percent' | 'points';
	effect: number | null;
	ciLow: number | null;
	ciHigh: number | null;
	p: number | null;
	/** The agent's contacts (or answers) in the four weeks before and after. */
	before: number;
	after: number;
	/** Agents of the same work whose change it is compared with. */
	others: number;
	/** Why nothing can be said. */
	reason: string | null;
};
