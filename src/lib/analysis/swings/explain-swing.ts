import type { AnalysisWindow, NotEnough } from '$lib/domain/window';
import { directDifference } from '$lib/stats/standardisation/weighted-difference';
import { isInsufficient } from '$lib/stats/insufficient';
import { scopeCells, type CsatCut, type ScopeCells } from '../segment-effects/scope-cells';
import { calendarColumns } from './calendar-columns';
import { hypotheses } from './hypotheses';
import { newAgents } from './new-agents';
import type { SwingFinding } from './swing-finding';

/**
 * Why the plain difference differs from the swing, on the scale of the score (ln seconds or points):
 * raw = mix + who + matched.
 */
export type SwingExplanation = {
	/** Difference of the plain means. */
	raw: number;
	/** What other kinds of work make of it. */
	mix: number;
	/** What other people, and other weeks, make of it: the same work, but not the same agents, or each with another weight. */
	who: number;
	/** The swing itself: the same work and, unless `between`, the same people. */
	matched: number;
	/** The swing compares other agents with one another, so what is left of it is not the same people's. */
	between: boolean;
};

type Asked = Pick<SwingFinding, 'scope' | 'metric' | 'dimension' | 'level' | 'beta' | 'between'>;

function sideOf(window: AnalysisWindow, cells: ScopeCells, asked: Asked): Int32Array | undefined {
	if (asked.dimension === 'seniority') {
		const kind = newAgents(window, cells.agentIndex);
		return cells.agent.map((a) => kind[a] as number);
	}
	const conditions = { ...cells, ...calendarColumns(cells.day, window) };
	return hypotheses(conditions, window).find(
		({ dimension, level }) => dimension === asked.dimension && level === asked.level
	)?.side;
}

/** Contacts and mean scores of each segment on either side. */
function strataOf({ segment, segments, n, s1 }: ScopeCells, side: Int32Array) {
	const strata = Array.from({ length: segments }, () => ({ n1: 0, mean1: 0, n0: 0, mean0: 0 }));
	for (let row = 0; row < side.length; row++) {
		const stratum = strata[segment[row] as number];
		const s = side[row] as number;
		if (!stratum || s < 0) continue;
		stratum[s === 1 ? 'n1' : 'n0'] += n[row] as number;
		stratum[s === 1 ? 'mean1' : 'mean0'] += s1[row] as number;
	}
	return strata.map(({ n1, mean1, n0, mean0 }) => ({
		n1,
		mean1: n1 > 0 ? mean1 / n1 : 0,
		n0,
		mean0: n0 > 0 ? mean0 / n0 : 0
	}));
}

/**
 * Divides the plain difference of a finding (METHODS B5): direct standardisation with the pooled mix takes out the kinds
 * of work, the matched estimate the people, as far as the same ones are compared.
 * @param asked a finding of a review of the same window with the same options
 */
export function explainSwing(
	window: AnalysisWindow,
	asked: Asked,
	options: CsatCut = {}
): SwingExplanation | NotEnough {
	const { beta, between } = asked;
	if (beta === null) return { notEnough: 'There is no estimate to explain.' };
	const cells = scopeCells(window, asked.scope, asked.metric, options);
	const side = sideOf(window, cells, asked);
	if (!side) return { notEnough: `There are no contacts in ${asked.level} to compare.` };
	const strata = strataOf(cells, side);
	const sum = (value: (row: (typeof strata)[number]) => number) =>
		strata.reduce((total, row) => total + value(row), 0);
	const raw =
		sum((r) => r.n1 * r.mean1) / sum((r) => r.n1) - sum((r) => r.n0 * r.mean0) / sum((r) => r.n0);
	const standardised = directDifference(strata);
	if (isInsufficient(standardised)) return { notEnough: 'No kind of work occurs on both sides.' };
	return { raw, mix: raw - standardised, who: standardised - beta, matched: beta, between };
}
