import type { Segment } from '$lib/domain/segment';
import type { SeriesCells } from '$lib/domain/series';
import type { AnalysisWindow, Metric, WindowCells } from '$lib/domain/window';

/**
 * The cells of one metric in columns of equal length, empty cells left out: `n` scores with their sum and sum of
 * squares. Handle time scores are ln seconds, satisfaction scores points.
 */
export type ScoredCells = {
	/** How many agents there are; `agent` runs from 0 to one less. */
	agents: number;
	segments: readonly Segment[];
	agent: Int32Array;
	/** Day number. */
	day: Int32Array;
	segment: Int32Array;
	/** -1 outside every shift; null where the shifts are not known. */
	shift: Int32Array | null;
	n: Float64Array;
	s1: Float64Array;
	s2: Float64Array;
};

/** The scores of a review window. */
export function windowScores(
	{ agents, segments, cells }: Pick<AnalysisWindow, 'agents' | 'segments' | 'cells'>,
	metric: Metric
): ScoredCells {
	const scores = metric === 'handle-time' ? cells : answerScores(cells);
	return pick({ ...cells, ...scores, agents: agents.length, segments, shift: cells.shift });
}

/** The scores of a long series. */
export function seriesScores(series: SeriesCells, metric: Metric): ScoredCells {
	const { answers: n, answers1: s1, answers2: s2, ...cells } = series;
	const scores = metric === 'handle-time' ? cells : { n, s1, s2 };
	return pick({ ...cells, ...scores, agents: series.agents.length, shift: null });
}

/** The cells that a condition holds for. */
export function cellsWhere(cells: ScoredCells, keep: (cell: number) => boolean): ScoredCells {
	const rows = new Int32Array(cells.n.length);
	let kept = 0;
	for (let cell = 0; cell < cells.n.length; cell++) if (keep(cell)) rows[kept++] = cell;
	const ints = (column: Int32Array) => {
		const out = new Int32Array(kept);
		for (let i = 0; i < kept; i++) out[i] = column[rows[i] ?? 0] ?? 0;
		return out;
	};
	const reals = (column: Float64Array) => {
		const out = new Float64Array(kept);
		for (let i = 0; i < kept; i++) out[i] = column[rows[i] ?? 0] ?? 0;
		return out;
	};
	return {
		agents: cells.agents,
		segments: cells.segments,
		agent: ints(cells.agent),
		day: ints(cells.day),
		segment: ints(cells.segment),
		shift: cells.shift ? ints(cells.shift) : null,
		n: reals(cells.n),
		s1: reals(cells.s1),
		s2: reals(cells.s2)
	};
}

function pick(cells: ScoredCells): ScoredCells {
	return cellsWhere(cells, (cell) => (cells.n[cell] ?? 0) > 0);
}

function answerScores({ csat }: WindowCells): Pick<ScoredCells, 'n' | 's1' | 's2'> {
	const [one, two, three, four, five] = csat;
	const power = (p: number) =>
		one.map(
			(count, cell) =>
				count +
				2 ** p * (two[cell] ?? 0) +
				3 ** p * (three[cell] ?? 0) +
				4 ** p * (four[cell] ?? 0) +
				5 ** p * (five[cell] ?? 0)
		);
	return { n: power(0), s1: power(1), s2: power(2) };
}
