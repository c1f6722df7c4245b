import type { Period } from '$lib/domain/period';
import { segmentKey, type Segment } from '$lib/domain/segment';
import { sketchValue } from '$lib/stats/summary/log-sketch';
import type { DayCell } from './goal-progress';

/** An agent's contacts of one kind of work on one day. `ln`: sum of ln seconds. */
export type WorkDay = Segment & { day: number; n: number; ln: number };
/** Everybody's handle times of one kind of work, the agent's among them, by bucket of the sketch. */
export type WorkSketch = Segment & { counts: ReadonlyMap<number, number> };

/** Fewer contacts of others say too little of a kind of work: the agent's are left out then. */
const FEWEST_OF_OTHERS = 10;

type Level = { n: number; mean: number; variance: number };

/** Differences of ln handle time to the others, and the variance of the others' mean that they share. */
export type TimesBeside = {
	cells: DayCell[];
	known: number;
	/** The agent's contacts of work that too few others do. */
	leftOut: number;
};

/**
 * How much longer an agent's contacts take than those of others on the same kinds of work: the mean difference of ln handle
 * time to the others' mean of the same kind of work, by day (direct standardisation to the agent's own mix).
 * @param own of the weeks that `all` is of, whole
 * @param period the days that count
 */
export function timeBesideOthers(
	own: readonly WorkDay[],
	all: readonly WorkSketch[],
	{ from, until }: Period
): TimesBeside {
	const levels = othersLevels(own, all);
	const cells: DayCell[] = [];
	let leftOut = 0;
	const byKind = new Map<string, { n: number; level: Level }>();
	for (const cell of own) {
		const key = segmentKey(cell);
		const level = levels.get(key);
		if (cell.day < from || cell.day >= until) continue;
		if (!level) {
			leftOut += cell.n;
			continue;
		}
		cells.push({ day: cell.day, n: cell.n, mean: cell.ln / cell.n - level.mean });
		byKind.set(key, { n: (byKind.get(key)?.n ?? 0) + cell.n, level });
	}
	const n = cells.reduce((sum, cell) => sum + cell.n, 0);
	const known = [...byKind.values()].reduce(
		(sum, kind) => sum + ((kind.n / n) ** 2 * kind.level.variance) / kind.level.n,
		0
	);
	return { cells, known, leftOut };
}

/** Level of the others by kind of work, where there are enough of them. Within 1 %, as the sketch is. */
function othersLevels(
	own: readonly WorkDay[],
	all: readonly WorkSketch[]
): ReadonlyMap<string, Level> {
	const mine = new Map<string, { n: number; ln: number }>();
	for (const cell of own) {
		const known = mine.get(segmentKey(cell)) ?? { n: 0, ln: 0 };
		mine.set(segmentKey(cell), { n: known.n + cell.n, ln: known.ln + cell.ln });
	}
	const sums = new Map<string, { n: number; ln: number; square: number }>();
	for (const kind of all) {
		const sum = sums.get(segmentKey(kind)) ?? { n: 0, ln: 0, square: 0 };
		for (const [bucket, n] of kind.counts) {
			const ln = Math.log(sketchValue(bucket));
			sum.n += n;
			sum.ln += n * ln;
			sum.square += n * ln * ln;
		}
		sums.set(segmentKey(kind), sum);
	}
	const levels = new Map<string, Level>();
	for (const [key, sum] of sums) {
		const { n: minus, ln } = mine.get(key) ?? { n: 0, ln: 0 };
		const n = sum.n - minus;
		if (n < FEWEST_OF_OTHERS) continue;
		const variance = Math.max(0, sum.square / sum.n - (sum.ln / sum.n) ** 2);
		levels.set(key, { n, mean: (sum.ln - ln) / n, variance });
	}
	return levels;
}
