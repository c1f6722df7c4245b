import { normalSf } from '$lib/stats/distributions/normal';

/**
 * Share of pairs of customers whose expected service differs by more than delta, for normal expectations of variance V:
 * P = 2 (1 - Phi(delta / sqrt(2 V))); 0 where V is not above 0 (METHODS D3).
 */
export function noticeableShare(variance: number, delta: number): number {
	return variance > 0 ? 2 * normalSf(delta / Math.sqrt(2 * variance)) : 0;
}

/** The index of one metric, 0 to 100: how many pairs of 100 can expect noticeably the same service. */
export function indexOf(variance: number, delta: number): number {
	return 100 * (1 - noticeableShare(variance, delta));
}
