import type { AnalysisWindow } from '$lib/domain/window';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { sumByGroup } from '../segment-effects/sum-by-group';
import { adjustedAgents } from '../swings/adjusted-agents';
import { betweenSwing } from '../swings/between-swing';
import { newAgents } from '../swings/new-agents';
import { isNotEnough } from '../swings/not-enough';

/** Variance of expected service that new agents make: p (1 - p) max(0, b1^2 - se^2) (METHODS D3); 0 where unknown. */
export function seniorityVariance(scope: ScopeCells, window: AnalysisWindow): number {
	const kind = newAgents(window, scope.agentIndex);
	const swing = betweenSwing(adjustedAgents(scope), kind);
	if (isNotEnough(swing)) return 0;
	const side = scope.agent.map((a) => kind[a] as number);
	const [others = 0, newcomers = 0] = sumByGroup(side, scope.n, 2);
	const p = newcomers / (others + newcomers);
	return p * (1 - p) * Math.max(0, swing.beta ** 2 - swing.se ** 2);
}
