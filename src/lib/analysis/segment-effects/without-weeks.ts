import { additiveEffects } from './additive-effects';
import type { ScopeCells } from './scope-cells';

const WEEK = 7;

/**
 * A scope's cells with what the weeks have in common taken out of their scores. An agent whose evenings begin half-way, or a
 * newcomer, works in other weeks than those they are compared with: what has changed for everybody meanwhile (a release, a
 * season, a busy month) would be taken for the evening's or the newcomer's doing. METHODS B7 asks to split the window where
 * something has changed; this holds for every change, known or not. Effects of seven days each, counted back from the
 * window's end, are fitted together with the kinds of work and a fixed effect for each agent.
 */
export function withoutWeeks(cells: ScopeCells): ScopeCells {
	const { days, segment, segments } = cells;
	const group = cells.day.map((day) => Math.floor((days - 1 - day) / WEEK));
	const weeks = { group, groups: Math.ceil(days / WEEK) };
	const [, effects] = additiveEffects(cells, [{ group: segment, groups: segments }, weeks]);
	if (!effects?.every(Number.isFinite)) return cells;
	const s1 = new Float64Array(cells.n.length);
	const s2 = new Float64Array(cells.n.length);
	for (let row = 0; row < s1.length; row++) {
		const n = cells.n[row] as number;
		const off = effects[group[row] as number] as number;
		const sum = cells.s1[row] as number;
		s1[row] = sum - n * off;
		s2[row] = (cells.s2[row] as number) - 2 * off * sum + n * off * off;
	}
	return { ...cells, s1, s2 };
}
