import type { NotEnough } from '$lib/domain/window';

/** Whether a result is a reason rather than a number. */
export function isNotEnough(result: unknown): result is NotEnough {
	return typeof result === 'object' && result !== null && 'notEnough' in result;
}
