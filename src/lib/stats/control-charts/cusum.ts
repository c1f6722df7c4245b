import { cusumStart, cusumStep } from './cusum-step';

/** A crossing of the threshold: where, on which side, and since which index the sum had been up. */
export type CusumSignal = { index: number; direction: 1 | -1; since: number };

/** k and h in standard errors; reset (default) restarts both sums after a signal. */
export type CusumPlan = { k: number; h: number; headStart?: number; reset?: boolean };

/**
 * Two-sided tabular CUSUM of standardised observations (Page 1954), with the optional head start
 * of Lucas and Crosier (1982). O(n)
 * @returns the sums before any restart, one an observation, and every signal (sum above h)
 */
export function cusum(
	z: ArrayLike<number>,
	{ k, h, headStart = 0, reset = true }: CusumPlan
): { plus: number[]; minus: number[]; signals: CusumSignal[] } {
	const plus: number[] = [];
	const minus: number[] = [];
	const signals: CusumSignal[] = [];
	let state = cusumStart(headStart);
	Array.from(z).forEach((value, index) => {
		state = cusumStep(state, value, k, index);
		plus.push(state.plus);
		minus.push(state.minus);
		if (!(state.plus > h || state.minus > h)) return;
		const up = state.plus > h;
		signals.push({
			index,
			direction: up ? 1 : -1,
			since: up ? state.plusSince : state.minusSince
		});
		if (reset) state = cusumStart(headStart, index + 1);
	});
	return { plus, minus, signals };
}
