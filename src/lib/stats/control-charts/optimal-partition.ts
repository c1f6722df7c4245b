import { at } from '../at';
import { requireSameLength } from '../same-length';

/** Running sums of weight, weighted value and weighted square of the centred series. */
function prefixSums(y: ArrayLike<number>, weights: ArrayLike<number>) {
	const length = y.length;
	let total = 0;
	let weighted = 0;
	for (let t = 0; t < length; t++) {
		total += at(weights, t);
		weighted += at(weights, t) * at(y, t);
	}
	// Centring keeps sum of squares less square of sum from cancelling on series far from zero.
	const centre = total > 0 ? weighted / total : 0;
	const w = new Float64Array(length + 1);
	const s = new Float64Array(length + 1);
	const q = new Float64Array(length + 1);
	for (let t = 0; t < length; t++) {
		const weight = at(weights, t);
		const value = at(y, t) - centre;
		w[t + 1] = at(w, t) + weight;
		s[t + 1] = at(s, t) + weight * value;
		q[t + 1] = at(q, t) + weight * value * value;
	}
	return { w, s, q };
}

/**
 * The exact best division of a series into stretches of constant level: minimises
 * sum of w (y - level)^2 + penalty x number of changes, each stretch at least `minLength` long.
 * Optimal partitioning (Jackson et al. 2005), O(T^2) time and O(T) memory.
 * @param y values in time order
 * @param weights one a value, above 0
 * @param penalty price of a change, in squared units of y
 * @returns `changes`, the index of the first value of every new stretch, and the minimum `cost`;
 * no changes when the series is shorter than two stretches
 * @throws RangeError for unequal lengths
 */
export function optimalPartition(
	y: ArrayLike<number>,
	weights: ArrayLike<number>,
	penalty: number,
	minLength: number
): { changes: number[]; cost: number } {
	requireSameLength(y, weights);
	const { w, s, q } = prefixSums(y, weights);
	const costOf = (from: number, to: number) => {
		const sum = at(s, to) - at(s, from);
		const weight = at(w, to) - at(w, from);
		return at(q, to) - at(q, from) - (weight > 0 ? (sum * sum) / weight : 0);
	};
	const length = y.length;
	if (length === 0) return { changes: [], cost: 0 };
	if (length < 2 * minLength) return { changes: [], cost: Math.max(0, costOf(0, length)) };
	const best = new Float64Array(length + 1).fill(Infinity);
	const last = new Int32Array(length + 1);
	best[0] = -penalty;
	for (let t = minLength; t <= length; t++) {
		const [weight, sum, square] = [at(w, t), at(s, t), at(q, t)];
		let least = Infinity;
		let start = 0;
		for (let from = 0; from <= t - minLength; from++) {
			// Plain reads (the fallbacks never apply): checked ones cost this loop most of its time.
			const difference = sum - (s[from] ?? 0);
			const own = weight - (w[from] ?? 0);
			const within = square - (q[from] ?? 0) - (own > 0 ? (difference * difference) / own : 0);
			const cost = (best[from] ?? Infinity) + within + penalty;
			if (cost < least) {
				least = cost;
				start = from;
			}
		}
		best[t] = least;
		last[t] = start;
	}
	const changes: number[] = [];
	for (let t = at(last, length); t > 0; t = at(last, t)) changes.unshift(t);
	return { changes, cost: at(best, length) };
}
