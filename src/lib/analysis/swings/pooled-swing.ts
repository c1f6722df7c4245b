import type { NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { withinGroups } from '../segment-effects/within-groups';
import { areNumbers, NOT_NUMBERS } from './not-numbers';
import { tEstimate, type TEstimate } from './t-estimate';

/** Agents a side from which on the spread of so short records can be told at all. */
const LEAST_A_SIDE = 8;
/** No agent's leverage counts for more than this (METHODS B2, step 5). */
const LEAST_FREE = 0.25;

export type PooledSwing = TEstimate & {
	/** Agents compared: numbers as in the cells. */
	agents: number[];
	agentsInLevel: number;
	agentsInRest: number;
	/** Each agent's pull on the difference: positive pushes it up. */
	pull: number[];
	/** p with the standard error not let below what independent contacts would make of it. */
	cautiousP: number;
	/** Contacts in the level and in the rest. */
	inLevel: number;
	inRest: number;
};

/** Cells of agent, kind of work and day. */
export type PooledCells = {
	agent: ArrayLike<number>;
	segment: ArrayLike<number>;
	/** Days since the window's first. */
	day: ArrayLike<number>;
	n: ArrayLike<number>;
	/** Sums of the score and of its square. */
	s1: ArrayLike<number>;
	s2: ArrayLike<number>;
};

type Row = {
	agent: number;
	segment: number;
	week: number;
	x: number;
	n: number;
	s1: number;
	s2: number;
};

/**
 * Contacts of some agents against those of others, where each has too few to be compared as an agent: hundreds of agents with
 * an answer or two. Least squares of the score on the level, the effects of kinds of work and of weeks taken out; variance
 * clustered by agent, each corrected for its leverage (HC2 over clusters; Bell and McCaffrey 2002), so that with one contact
 * an agent it is Welch's; degrees of freedom by how many agents the estimate rests on. The unit of evidence is the agent.
 * @param side by cell: 1 in the level, 0 in the rest, -1 neither
 * @param dropped agents to leave out
 */
export function pooledSwing(
	cells: PooledCells,
	side: ArrayLike<number>,
	dropped: ReadonlySet<number> = new Set()
): PooledSwing | NotEnough {
	const rows = rowsOf(cells, side, dropped);
	if (
		!areNumbers(
			rows.map(({ s1 }) => s1),
			rows.map(({ s2 }) => s2)
		)
	)
		return { notEnough: NOT_NUMBERS };
	const onSide = (x: number) => new Set(rows.flatMap((row) => (row.x === x ? row.agent : []))).size;
	const [agentsInLevel, agentsInRest] = [onSide(1), onSide(0)];
	const fewest = Math.min(agentsInLevel, agentsInRest);
	if (fewest < LEAST_A_SIDE)
		return { notEnough: `Only ${fewest} agents on one side; ${LEAST_A_SIDE} are needed.` };

	const n = rows.map((row) => row.n);
	const groupings = [rows.map(({ segment }) => segment), rows.map(({ week }) => week)];
	const x = withinGroups(
		rows.map((row) => row.x),
		n,
		groupings
	);
	const y = withinGroups(
		rows.map((row) => row.s1 / row.n),
		n,
		groupings
	);
	const total = sum(n);
	const information = sum(rows.map((row, i) => row.n * at(x, i) ** 2));
	const effects = sum(groupings.map((group) => new Set(group).size - 1));
	const agents = [...new Set(rows.map(({ agent }) => agent))].sort((a, b) => a - b);
	if (!(information > 1e-9 * total) || agents.length <= 2 * (effects + 2))
		return { notEnough: 'It cannot be told from the kinds of work and the weeks.' };
	const beta = sum(rows.map((row, i) => row.n * at(x, i) * at(y, i))) / information;

	const place = new Map(agents.map((agent, i) => [agent, i]));
	const pull = agents.map(() => 0);
	const leverage = agents.map(() => 0);
	let squares = 0;
	rows.forEach((row, i) => {
		const a = place.get(row.agent) ?? 0;
		const residual = at(y, i) - beta * at(x, i);
		pull[a] = at(pull, a) + row.n * at(x, i) * residual;
		leverage[a] = at(leverage, a) + (row.n * at(x, i) ** 2) / information + row.n / total;
		squares += row.s2 - row.s1 ** 2 / row.n + row.n * residual ** 2;
	});
	const scatter = pull.map((u, a) => u ** 2 / Math.max(LEAST_FREE, 1 - at(leverage, a)));
	const scale = agents.length / (agents.length - effects);
	const se = Math.sqrt(scale * sum(scatter)) / information;
	if (!(se > 0)) return { notEnough: 'Agents do not differ at all.' };
	// As many agents as would carry the estimate evenly, less the two means.
	const df = Math.max(1, 4 / sum(leverage.map((h) => h ** 2)) - 2);
	const independent = Math.sqrt(squares / Math.max(1, total - effects - 2) / information);
	const inLevel = sum(rows.map((row) => row.n * row.x));
	return {
		...tEstimate(beta, se, df),
		cautiousP: tEstimate(beta, Math.max(se, independent), df).p,
		...{ agents, agentsInLevel, agentsInRest, pull, inLevel, inRest: total - inLevel }
	};
}

function rowsOf(cells: PooledCells, side: ArrayLike<number>, dropped: ReadonlySet<number>): Row[] {
	const rows: Row[] = [];
	for (let row = 0; row < cells.n.length; row++) {
		const [agent, x, n] = [at(cells.agent, row), at(side, row), at(cells.n, row)];
		if (x < 0 || !(n > 0) || dropped.has(agent)) continue;
		const week = Math.floor(at(cells.day, row) / 7);
		const [s1, s2] = [at(cells.s1, row), at(cells.s2, row)];
		rows.push({ agent, segment: at(cells.segment, row), week, x, n, s1, s2 });
	}
	return rows;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
