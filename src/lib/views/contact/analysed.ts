import type { ContactQuery } from './contact-query';

/**
 * The contacts that analyses of a site count: answered ones of an agent that the source names, without a recorded exception.
 * A number of theirs leads to a list narrowed to them, so that both are the same.
 */
export const ANALYSED = {
	answered: true,
	tagged: false,
	hasAgent: true
} as const satisfies ContactQuery;
