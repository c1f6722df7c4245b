import type { AnalysisWindow } from '$lib/domain/window';
import { numberGroups } from '../segment-effects/number-groups';
import { pick } from '../segment-effects/pick';
import { scopeCells, type CellScope, type CsatCut } from '../segment-effects/scope-cells';
import { segmentEffects } from '../segment-effects/segment-effects';
import { sumByGroup } from '../segment-effects/sum-by-group';

const WIDEST = 0.9;

/**
 * Correlation of what cells agent x week x shift expect of handle time and of satisfaction: their covariance over
 * contacts with both, the covariance within cells taken off, over the root of the two variances (METHODS D3). Clipped to
 * +-0.9; 0 where it cannot be had.
 * @param variances V of handle time and of satisfaction
 */
export function scoreCorrelation(
	window: AnalysisWindow,
	scope: CellScope,
	variances: { handle: number; csat: number },
	options: CsatCut = {}
): number {
	if (!(variances.handle > 0 && variances.csat > 0)) return 0;
	const cells = scopeCells(window, scope, 'csat', options);
	const { agents, segments } = cells;
	const weeks = Math.ceil(cells.days / 7);
	const kinds = window.shifts.length + 1;
	const place = cells.agent.map((a, row) => {
		const week = Math.floor((cells.days - 1 - (cells.day[row] as number)) / 7);
		return (a * weeks + week) * kinds + (cells.shift[row] as number) + 1;
	});
	const service = numberGroups(place, agents * weeks * kinds);
	const detailed = numberGroups(
		Float64Array.from(place, (p, row) => p * segments + (cells.segment[row] as number)),
		agents * weeks * kinds * segments
	);
	const { joint } = window.cells;
	const n = pick(joint.n, cells.rows);
	const ln = pick(joint.ln, cells.rows);
	const csat = pick(joint.csat, cells.rows);
	const product = pick(joint.product, cells.rows);

	const byDetail = (column: Float64Array) =>
		sumByGroup(detailed.group, column, detailed.first.length);
	const [dn, dl, dc, dp] = [byDetail(n), byDetail(ln), byDetail(csat), byDetail(product)];
	let within = 0;
	let df = 0;
	dn.forEach((count, d) => {
		if (count < 2) return;
		within += (dp[d] as number) - ((dl[d] as number) * (dc[d] as number)) / count;
		df += count - 1;
	});
	if (df === 0) return 0;
	const noise = within / df;

	const contacts = n.reduce((a, b) => a + b, 0);
	const adjusted = (column: Float64Array) => {
		const effects = segmentEffects({ ...cells, n, s1: column });
		const mean = column.reduce((a, b) => a + b, 0) / contacts;
		const off = column.map(
			(sum, row) =>
				sum - (n[row] as number) * (mean + (effects[cells.segment[row] as number] as number))
		);
		return sumByGroup(service.group, off, service.first.length);
	};
	const x = adjusted(ln);
	const y = adjusted(csat);
	let covariance = 0;
	sumByGroup(service.group, n, service.first.length).forEach((count, c) => {
		if (count === 0) return;
		covariance += ((x[c] as number) * (y[c] as number)) / count - (1 - count / contacts) * noise;
	});
	const rho = covariance / contacts / Math.sqrt(variances.handle * variances.csat);
	return Math.min(WIDEST, Math.max(-WIDEST, rho));
}
