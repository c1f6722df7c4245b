import { bivariateNormalRectangle } from '$lib/stats/inference/bivariate-normal-rectangle';
import type { IndexUnit } from './index-unit';
import type { MeasuredIndex } from './measure-index';
import { INDEX_PARTS, type PartVariances } from './part-variances';

export type Measured = { measured: MeasuredIndex; parts: PartVariances | null };

/** The variance without a week; with all of them where the week has no contacts of the metric. */
function without({ total, weeks, leftOut }: MeasuredIndex, week: number): number {
	const place = weeks.indexOf(week);
	return place < 0 ? total : (leftOut[place] as number);
}

function side(variance: number, delta: number): number {
	return variance > 0 ? delta / Math.sqrt(2 * variance) : Infinity;
}

/**
 * The headline index: pairs of 100 who can expect noticeably the same handle time and satisfaction (METHODS D3). Parts
 * weigh by how much the index rises without them.
 * @param rho correlation of what cells expect of the two metrics
 * @param deltas smallest noticeable differences, ln seconds and points
 */
export function bothUnit(
	handle: Measured,
	csat: Measured,
	rho: number,
	deltas: { handle: number; csat: number },
	contacts: number
): IndexUnit {
	const indexOf = (v1: number, v2: number) =>
		100 * bivariateNormalRectangle(side(v1, deltas.handle), side(v2, deltas.csat), rho);
	const [one, two] = [handle.measured, csat.measured];
	const index = indexOf(one.total, two.total);
	const weeks = [...new Set([...one.weeks, ...two.weeks])];
	return {
		contacts,
		index,
		leftOut: new Map(weeks.map((week) => [week, indexOf(without(one, week), without(two, week))])),
		parts: INDEX_PARTS.map((part) => {
			const rest = indexOf(
				one.total - (handle.parts?.[part] ?? 0),
				two.total - (csat.parts?.[part] ?? 0)
			);
			return { part, weight: Math.max(0, rest - index), without: rest };
		})
	};
}
