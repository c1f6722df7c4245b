import type { NotEnough } from '$lib/domain/window';
import { betaPosterior, type BetaPosterior } from '$lib/stats/inference/beta-posterior';
import { isInsufficient } from '$lib/stats/insufficient';
import type { AgentFlags } from './agent-flags';
import { funnelLine } from './funnel-line';
import { ordinarySpread, spreadOfRates, tellingAgents } from './telling-agents';

/** How often an agent over-serves, drawn to the others' rate as far as it rests on few contacts. Shares, not percent. */
export type AgentRate = AgentFlags & {
	rate: number;
	/** 95 % interval. */
	low: number;
	high: number;
	/** Of the centre without those who over-serve excessively. */
	centreRate: number;
	/** P(the agent's rate is more than twice the centre's, and more than the agent's pace explains). */
	probability: number;
	peers: number;
	/** Surely more than twice the centre's rate, often enough to look at, and beyond how ordinary agents differ. */
	excessive: boolean;
};

const TIMES_CENTRE = 2;
const CERTAINTY = 0.95;
const FEWEST_FLAGS = 3;

/** An agent and what is known of the agent's rate. */
type Judged = { row: AgentFlags; posterior: BetaPosterior };

/**
 * Agents' propensity to over-service (METHODS A3): a beta-binomial over agents, and for each the probability of more
 * than twice the centre's rate. Raw rates of few contacts are never compared. An agent who is slower in everything is
 * above the line more often without over-serving anybody: the rate has to exceed what the pace explains, too. Those who
 * over-serve excessively make the centre's rate seem higher and agents seem more unlike than they are, which would hide
 * them and bring agents of few contacts under suspicion: the centre's rate is the one without them, and whoever is named
 * lies above the funnel's outer line, which is drawn without them, too.
 * @param rows one an agent, flags <= n
 */
export function agentRates(rows: readonly AgentFlags[]): AgentRate[] | NotEnough {
	const known = rows.filter(({ n }) => n > 0);
	const prior = spreadOfRates(tellingAgents(known));
	if (isInsufficient(prior))
		return { notEnough: 'Fewer than two agents have contacts to compare.' };
	const judged = known.map((row) => ({ row, posterior: betaPosterior(prior, row.flags, row.n) }));
	const excessive = beyondOrdinary(known, suspects(judged));
	const centreRate = rateWithout(known, excessive);
	return judged.map(({ row, posterior }) => ({
		...row,
		...{ rate: posterior.mean, low: posterior.lower, high: posterior.upper, centreRate },
		probability: probability({ row, posterior }, centreRate),
		peers: known.length - 1,
		excessive: excessive.has(row.agent)
	}));
}

function probability({ row, posterior }: Judged, centreRate: number): number {
	return posterior.above(Math.min(1, Math.max(TIMES_CENTRE, row.pace ?? 1) * centreRate));
}

/** Those surely above twice the rate of the rest. Each one found lowers that rate, so the rest are looked at again. */
function suspects(judged: readonly Judged[]): Set<number> {
	const found = new Set<number>();
	const rows = judged.map(({ row }) => row);
	for (let before = -1; before < found.size;) {
		before = found.size;
		const centreRate = rateWithout(rows, found);
		for (const one of judged)
			if (one.row.flags >= FEWEST_FLAGS && probability(one, centreRate) > CERTAINTY)
				found.add(one.row.agent);
	}
	return found;
}

/** Those of the suspects who lie above the funnel's outer line, drawn from all who are not among them. */
function beyondOrdinary(rows: readonly AgentFlags[], suspects: Set<number>): Set<number> {
	let found = suspects;
	for (;;) {
		const ordinary = ordinarySpread(rows, found);
		if (isInsufficient(ordinary)) return found;
		const beyond = rows.filter(
			({ agent, n, flags }) => found.has(agent) && flags / n > funnelLine(ordinary, n).high998
		);
		if (beyond.length === found.size) return found;
		found = new Set(beyond.map(({ agent }) => agent));
	}
}

/** Over-service of all who are not among `excluded`; of all where nobody is left. */
function rateWithout(rows: readonly AgentFlags[], excluded: ReadonlySet<number>): number {
	const rest = rows.filter(({ agent }) => !excluded.has(agent));
	const of = rest.length > 0 ? rest : rows;
	return of.reduce((sum, { flags }) => sum + flags, 0) / of.reduce((sum, { n }) => sum + n, 0);
}
