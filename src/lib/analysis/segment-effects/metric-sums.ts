import type { Metric, WindowCells } from '$lib/domain/window';
import { pick } from './pick';

/** Contacts (or answers), sum and sum of squares of their scores, a cell each. */
export type MetricSums = { n: Float64Array; s1: Float64Array; s2: Float64Array };

/** Sums of the metric over some rows of a window: ln seconds for handle time, the rating 1 to 5 for satisfaction. */
export function metricSums(cells: WindowCells, metric: Metric, rows: Int32Array): MetricSums {
	if (metric === 'handle-time')
		return { n: pick(cells.n, rows), s1: pick(cells.s1, rows), s2: pick(cells.s2, rows) };
	const n = new Float64Array(rows.length);
	const s1 = new Float64Array(rows.length);
	const s2 = new Float64Array(rows.length);
	cells.csat.forEach((column, index) => {
		const score = index + 1;
		for (let i = 0; i < rows.length; i++) {
			const count = column[rows[i] as number] as number;
			n[i] = (n[i] as number) + count;
			s1[i] = (s1[i] as number) + score * count;
			s2[i] = (s2[i] as number) + score * score * count;
		}
	});
	return { n, s1, s2 };
}
