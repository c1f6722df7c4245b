import type { NotEnough } from '$lib/domain/window';
import { isNotEnough } from './not-enough';

/** How sure the rest must be of the swing without the agents left out. */
const REST_ALPHA = 0.1;

/** Whether a swing is shared, and who drives it if not. */
export type Breadth = {
	/** null where there are too few agents to say. */
	shared: boolean | null;
	/** Agents left out: those who push hardest in the direction of the estimate. */
	dropped: number[];
	/** The estimate without them, and its p; null where too few are left. */
	beta: number | null;
	p: number | null;
};

/** A swing is shared when those who do not push it hardest still show it, in the same direction. */
export function sharedByRest(
	whole: { beta: number },
	rest: { beta: number; p: number } | NotEnough,
	dropped: number[]
): Breadth {
	if (isNotEnough(rest)) return { shared: false, dropped, beta: null, p: null };
	const same = Math.sign(rest.beta) === Math.sign(whole.beta);
	return { shared: same && rest.p < REST_ALPHA, dropped, beta: rest.beta, p: rest.p };
}
