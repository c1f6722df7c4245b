import type { Queryable } from '../store';
import { conditionJoins, contactConditions, type ContactFilter } from './contact-filter';

/** Bars of 0.1 in ln seconds: each one is 10.5 % wide. */
export const BAR_LN = 0.1;
/** The same in the unit of the stored logarithm. */
export const BAR_MICRO = 100_000;

/** Contacts with a handle time by bar: the bar holds ln seconds from 0.1 bar to 0.1 (bar + 1). */
export type HandleHistogram = { bar: number; n: number }[];

/** How handle times of some contacts are spread, on the logarithmic scale on which they are near normal. */
export function readHandleHistogram(
	store: Queryable,
	siteId: number,
	filter: ContactFilter
): Promise<HandleHistogram> {
	const { where, parameters } = contactConditions(siteId, filter);
	return store.query<{ bar: number; n: number }>(
		`select c.ln_handle / ${BAR_MICRO} as bar, count(*)::int as n
from contact c
${conditionJoins(filter)}where ${where} and c.ln_handle is not null
group by 1 order by 1`,
		parameters
	);
}
