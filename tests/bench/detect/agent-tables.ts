import { table, type Cell } from '../table';
import type { Centre } from './centre';
import type { Run } from './run';

/** METHODS H.5, S and M. */
const KINDS = [
	{
		kind: 'agent-inconsistent',
		name: 'quality swings from day to day',
		planted: ({ planted }: Centre) => planted.unsteady,
		methods: 'found 95 %, 100 %; false .5, .2 a half-year; null .6 %, .06 % of agents'
	},
	{
		kind: 'agent-drift',
		name: 'satisfaction declines',
		planted: ({ planted }: Centre) => planted.declining.agents,
		methods: 'found 83 %, 100 %; false 2.4-5.5 % of agents in 16 weeks'
	}
] as const;

function flaggedAgents({ shown }: Run, kind: string): string[] {
	return [...new Set(shown.flags.filter((f) => f.kind === kind).map((f) => f.subjectId))];
}

/** Agents found and wrongly named. */
export function agentTables(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const empty = runs.filter(({ isNull }) => isNull);
	const agentsOf = (list: readonly Run[]) =>
		list.reduce((sum, { centre }) => sum + centre.agents.length, 0);
	const rows = KINDS.map(({ kind, name, planted: hidden, methods }): Cell[] => {
		const sum = (list: readonly Run[], of: (run: Run) => number) =>
			list.reduce((total, run) => total + of(run), 0);
		const isHidden = (run: Run, agent: string) => hidden(run.centre).includes(agent);
		const found = sum(
			planted,
			(run) => flaggedAgents(run, kind).filter((agent) => isHidden(run, agent)).length
		);
		const wrong = sum(
			planted,
			(run) => flaggedAgents(run, kind).filter((agent) => !isHidden(run, agent)).length
		);
		const onNull = sum(empty, (run) => flaggedAgents(run, kind).length);
		return [
			name,
			`${found} of ${sum(planted, ({ centre }) => hidden(centre).length)}`,
			`${wrong} in ${planted.length} half-years`,
			`${onNull} of ${agentsOf(empty)} agents`,
			methods
		];
	});
	const outliers = empty.reduce((sum, run) => sum + flaggedAgents(run, 'agent-outlier').length, 0);
	return [
		table(['agent', 'found', 'false, planted centres', 'false, null centres', 'METHODS H.5'], rows),
		`Outliers among the ${agentsOf(empty)} agents of null centres, who differ by ordinary chance: ${outliers} (METHODS: 1.7 % with additive over-dispersion, 47-59 % with naive limits).`
	].join('\n\n');
}
