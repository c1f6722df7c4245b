import type { LaterAnswers } from '$lib/domain/later-answers';
import { segmentEffects } from '../segment-effects/segment-effects';
import { sumByGroup } from '../segment-effects/sum-by-group';

/**
 * Each rating less what its kind of work and its agent usually get: r = y - g_s - mean of the agent's y - g_s, with the
 * segments' effects of METHODS B3, step 1. What is left is the customer and chance.
 */
export function fairScores({ agent, agents, segment, segments, csat }: LaterAnswers): Float64Array {
	const one = new Float64Array(csat.length).fill(1);
	const score = Float64Array.from(csat);
	const effects = segmentEffects({
		...{ agent, agents, segment, segments: segments.length },
		...{ n: one, s1: score }
	});
	const ofWork = score.map((y, row) => y - (effects[segment[row] as number] as number));
	const answers = sumByGroup(agent, one, agents);
	const total = sumByGroup(agent, ofWork, agents);
	return ofWork.map((y, row) => {
		const a = agent[row] as number;
		return y - (total[a] as number) / (answers[a] as number);
	});
}
