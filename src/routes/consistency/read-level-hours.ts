import type { Period } from '$lib/domain/period';
import { readHourRows } from '$lib/server/store/read/hour-rows';
import type { Queryable } from '$lib/server/store/store';
import type { LevelHour } from '$lib/views/level/level-hour';

/** The hours of a period, of one queue or (null) of all, as the maps of the week take them. */
export async function readLevelHours(
	store: Queryable,
	siteId: number,
	period: Period,
	queueId: number | null
): Promise<LevelHour[]> {
	const rows = await readHourRows(store, siteId, period, queueId);
	return rows.map(({ ln, lnSquare, ...row }) => ({ ...row, lnSum: ln, lnSquareSum: lnSquare }));
}
