import type { DemoCentre } from './demo-centre';

/** Something about an agent that a review should flag, or rightly may. */
export type PlantedAgent = {
	agentId: string;
	/** As flags call it. */
	kind: 'agent-over-service' | 'agent-drift' | 'agent-inconsistent' | 'agent-outlier';
	metric: 'handle-time' | 'csat' | 'over-service';
	standing: 'planted' | 'implied';
};

/**
 * What the story did to single agents. A newcomer and the one in decline truly differ from their peers, an unsteady
 * agent is unsteady in satisfaction too, though a score a day may not show it: those are implied.
 */
export function plantedAgents({ agents }: DemoCentre): PlantedAgent[] {
	return agents.flatMap(({ agentId, part }): PlantedAgent[] => {
		const planted = { agentId, standing: 'planted' as const };
		const implied = { agentId, standing: 'implied' as const };
		const outlier = { ...implied, kind: 'agent-outlier' as const };
		switch (part) {
			case 'generous':
				return [
					{ ...planted, kind: 'agent-over-service', metric: 'over-service' },
					{ ...outlier, metric: 'handle-time' }
				];
			case 'unsteady':
				return [
					{ ...planted, kind: 'agent-inconsistent', metric: 'handle-time' },
					{ ...implied, kind: 'agent-inconsistent', metric: 'csat' }
				];
			case 'declining':
				return [
					{ ...planted, kind: 'agent-drift', metric: 'csat' },
					{ ...outlier, metric: 'csat' }
				];
			case 'newcomer':
				return [
					{ ...outlier, metric: 'handle-time' },
					{ ...outlier, metric: 'csat' }
				];
			case 'none':
				return [];
		}
	});
}
