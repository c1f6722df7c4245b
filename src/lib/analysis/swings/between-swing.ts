import { LEAST_CONTACTS } from '$lib/domain/comparable';
import type { NotEnough } from '$lib/domain/window';
import { stratifiedMetaRegression } from '$lib/stats/inference/stratified-meta-regression';
import { isInsufficient } from '$lib/stats/insufficient';
import type { AdjustedAgents } from './adjusted-agents';
import { areNumbers, NOT_NUMBERS } from './not-numbers';
import { tEstimate, type TEstimate } from './t-estimate';

const LEAST_A_SIDE = 3;

export type BetweenSwing = TEstimate & {
	/** Agents compared: numbers as in the means. */
	agents: number[];
	/** How many of them are in the level. */
	agentsInLevel: number;
	/** Each agent's pull on the difference: positive pushes it up. */
	pull: number[];
	/** Variance between the agents of one side. */
	tau2: number;
	/** p with the standard error not let below what the agents' own contacts make of it (Knapp and Hartung 2003). */
	cautiousP: number;
	/** Contacts of the agents in the level and of the others. */
	inLevel: number;
	inRest: number;
};

/**
 * Agents of one kind against the others, where the kind does not change within an agent (METHODS B3, step 3):
 * random-effects regression of the agents' adjusted means on the kind, Paule-Mandel variance, Knapp-Hartung standard
 * error. The unit of evidence is the agent.
 * @param means agents' means less their segments' effects
 * @param level by agent: 1 of the kind, 0 not, -1 unknown and left out
 * @param dropped agents to leave out of the comparison
 * @param peers by agent: the group inside which an agent is compared, its main queue. Queues differ in what they ask of
 * everybody, and which is which cannot be known where few agents work in two: new agents who all begin in one queue would be
 * taken for that queue.
 */
export function betweenSwing(
	{ mean, n, sigma2 }: Pick<AdjustedAgents, 'mean' | 'n' | 'sigma2'>,
	level: ArrayLike<number>,
	dropped: ReadonlySet<number> = new Set(),
	peers: ArrayLike<number> = new Int32Array(n.length)
): BetweenSwing | NotEnough {
	const known: number[] = [];
	for (let a = 0; a < n.length; a++)
		if ((n[a] as number) >= LEAST_CONTACTS && (level[a] as number) >= 0 && !dropped.has(a))
			known.push(a);
	const kinds = new Map<number, Set<number>>();
	for (const a of known)
		kinds.set(
			peers[a] as number,
			(kinds.get(peers[a] as number) ?? new Set()).add(level[a] as number)
		);
	const agents = known.filter((a) => kinds.get(peers[a] as number)?.size === 2);
	const x = agents.map((a) => level[a] as number);
	const agentsInLevel = x.filter((value) => value === 1).length;
	const fewest = Math.min(agentsInLevel, agents.length - agentsInLevel);
	if (fewest < LEAST_A_SIDE)
		return {
			notEnough:
				known.length > agents.length
					? `Only ${fewest} agents on one side share a queue with the other; three are needed.`
					: `Only ${fewest} agents on one side have at least ${LEAST_CONTACTS} contacts; three are needed.`
		};
	const y = agents.map((a) => mean[a] as number);
	const v = agents.map((a) => sigma2 / (n[a] as number));
	if (!areNumbers(y, v)) return { notEnough: NOT_NUMBERS };
	const group = agents.map((a) => peers[a] as number);
	const line = stratifiedMetaRegression(y, v, x, group);
	if (isInsufficient(line) || !(line.slopeSe > 0))
		return { notEnough: 'Agents do not differ at all.' };
	const contacts = (side: number) =>
		agents.reduce((sum, a, i) => sum + (x[i] === side ? (n[a] as number) : 0), 0);
	const widest = line.slopeSe / Math.sqrt(Math.min(1, line.residualMeanSquare));
	return {
		...tEstimate(line.slope, line.slopeSe, line.df),
		cautiousP: tEstimate(line.slope, widest, line.df).p,
		agents,
		agentsInLevel,
		// w_a (x_a - mean x) r_a: how much each moves the slope, up to a common factor.
		pull: line.units.map((unit) => unit.weight * unit.x * unit.residual),
		tau2: line.tau2,
		inLevel: contacts(1),
		inRest: contacts(0)
	};
}
