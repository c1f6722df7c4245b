import { dayNumber } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import type { WindowAgent } from '$lib/domain/window';
import type { Queryable } from '../store';
import { WINDOW_AGENTS_SQL } from './analysis-window';

/** Every agent of a site, with the tenure label that most contacts of the period give. */
export async function readPeriodAgents(
	store: Queryable,
	siteId: number,
	{ from, until }: Period
): Promise<WindowAgent[]> {
	const rows = await store.query<Omit<WindowAgent, 'hiredDay'> & { hiredOn: string | null }>(
		WINDOW_AGENTS_SQL,
		[siteId, from, until]
	);
	return rows.map(({ hiredOn, ...agent }) => ({
		...agent,
		hiredDay: hiredOn === null ? null : dayNumber(hiredOn)
	}));
}
