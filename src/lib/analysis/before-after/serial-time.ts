import type { SwingCells } from '../swings/swing-cells';
import { timeVariance, type TimeVariance } from '../swings/time-clusters';

/** Calendar days of one side with the influence that each has on its mean. */
type Side = { first: number; last: number; influence: Float64Array };

/**
 * The variance that days add to a difference of two stretches of time, when days resemble their neighbours. Each side's
 * daily influences are projected on cosines of half a wave, one wave, ... over its days: slow movements, which is all that
 * a mean of many days has to fear, and each an independent look at its long-run variance whatever the correlation of
 * neighbours is. The mean of their squares estimates it with as many degrees of freedom (equal-weighted cosine estimator:
 * Lazarus, Lewis, Stock and Watson 2018, JBES 36: 541-559, with their 0.4 T^(2/3) cosines). Clusters of days or weeks do
 * not serve here: the level does not alternate within them, so correlation beyond a cluster is not seen.
 */
export function serialTime(
	cells: SwingCells,
	influence: Float64Array,
	weight: Float64Array
): TimeVariance {
	const { overlap } = timeVariance(cells, cells.day, cells.days, influence, weight);
	let clustered = 0;
	let uncertainty = 0;
	for (const level of [0, 1]) {
		const side = sideOf(cells, influence, weight, level);
		const looks = cosines(side.last - side.first + 1);
		const variance = longRunVariance(side, looks);
		clustered += variance;
		uncertainty += variance ** 2 / looks;
	}
	return {
		...{ clustered, overlap },
		added: Math.max(0, clustered - overlap),
		df: uncertainty > 0 ? clustered ** 2 / uncertainty : 1
	};
}

function sideOf(
	{ day, days, level }: SwingCells,
	influence: Float64Array,
	weight: Float64Array,
	which: number
): Side {
	const side: Side = { first: days - 1, last: 0, influence: new Float64Array(days) };
	for (let row = 0; row < weight.length; row++) {
		if (level[row] !== which || weight[row] === 0) continue;
		const d = day[row] as number;
		side.first = Math.min(side.first, d);
		side.last = Math.max(side.last, d);
		side.influence[d] = (side.influence[d] as number) + (influence[row] as number);
	}
	return side;
}

/** How many slow movements a stretch of `days` is looked at for: enough to be sure, few enough to be slow. */
function cosines(days: number): number {
	return Math.max(1, Math.floor(0.4 * Math.max(0, days) ** (2 / 3)));
}

/** Of the sum of a side's influences, each of which is a day's share in its mean. O(days x looks) */
function longRunVariance({ first, last, influence }: Side, looks: number): number {
	const days = last - first + 1;
	let squares = 0;
	for (let j = 1; j <= looks; j++) {
		let projection = 0;
		for (let d = first; d <= last; d++)
			projection += (influence[d] as number) * Math.cos((Math.PI * j * (d - first + 0.5)) / days);
		squares += 2 * projection ** 2;
	}
	return squares / looks;
}
