import type { AnalysisWindow } from '$lib/domain/window';
import { newAgent } from './new-agent';
import { thresholdsOf } from './thresholds-of';

/** For some of a window's agents: 1 new, 0 not, -1 unknown. @param agentIndex indices into the window's agents */
export function newAgents(
	{ agents, period, settings }: Pick<AnalysisWindow, 'agents' | 'period' | 'settings'>,
	agentIndex: Int32Array
): Int32Array {
	const { newAgentDays } = thresholdsOf(settings);
	return agentIndex.map((index) => {
		const agent = agents[index];
		return agent ? newAgent(agent, period, newAgentDays) : -1;
	});
}
