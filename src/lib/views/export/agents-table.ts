import type { ExportTable } from '$lib/domain/export-table';
import { METRICS, type Metric } from '$lib/domain/window';
import type { ListedAgent } from '../agent/agent-list';
import type { StoredComparison } from '../agent/stored-comparison';
import { day, flag, number, text } from './columns';

const NAMES: Readonly<Record<Metric, string>> = { 'handle-time': 'handleTime', csat: 'csat' };

/** Handle time is compared on the scale of ln seconds and told in percent, satisfaction in points. */
const told: Readonly<Record<Metric, (difference: number) => number>> = {
	'handle-time': (ln) => 100 * Math.expm1(ln),
	csat: (points) => points
};

/**
 * Agents beside the peers of the same work, by name: differences drawn to the peers as far as they are uncertain, with their
 * 95 % intervals, in percent of handle time and points of satisfaction.
 * @param input as the list of agents is made of
 */
export function agentsTable(input: {
	agents: readonly ListedAgent[];
	comparisons: readonly StoredComparison[];
	/** Contacts of the period by the agent's number. */
	contacts: ReadonlyMap<number, number>;
	/** Open flags by the agent's id in the source. */
	flags: ReadonlyMap<string, number>;
	/** Only this team; empty: all. */
	team: string;
}): ExportTable {
	const { agents, comparisons, contacts, flags, team } = input;
	const found = new Map(comparisons.map((one) => [`${one.metric}:${one.agentId}`, one]));
	const shown = agents.filter(
		(agent) => (contacts.get(agent.agentId) ?? 0) > 0 && (team === '' || agent.team === team)
	);
	return {
		title: 'Agents',
		columns: [
			...[text('agentId'), text('agentName'), text('team'), day('hiredOn')],
			...[number('contacts'), number('openFlags')],
			...METRICS.flatMap((metric) => {
				const unit = metric === 'csat' ? 'Points' : 'Percent';
				const of = NAMES[metric];
				return [
					...[number(`${of}${unit}`), number(`${of}Low`), number(`${of}High`)],
					...[number(`${of}Contacts`), number(`${of}Peers`)],
					flag(`${of}Unusual`)
				];
			})
		],
		pages: [
			shown.map((agent) => [
				...[agent.externalId, agent.name, agent.team, agent.hiredDay],
				...[contacts.get(agent.agentId) ?? 0, flags.get(agent.externalId) ?? 0],
				...METRICS.flatMap((metric) => {
					const one = found.get(`${metric}:${agent.externalId}`);
					if (!one) return [null, null, null, null, null, null];
					const [estimate, low, high] = [one.estimate, one.low, one.high].map(told[metric]);
					return [estimate ?? null, low ?? null, high ?? null, one.n, one.peers, one.outlier];
				})
			])
		]
	};
}
