import type { WallPlan } from '$lib/domain/wall-plan';
import { readQueueAgents } from '$lib/server/store/read/queue-agents';
import { readQueueLevelHours } from '$lib/server/store/read/queue-level-hours';
import type { Store } from '$lib/server/store/store';
import type { QueueHours } from '$lib/views/wall/queue-levels';

/** People are counted over the days that the wall watches. */
const WATCHED_DAYS = 7;

/**
 * The queues that composed scenes show.
 * @param also names besides those of the plan
 */
export async function readWallQueues(
	store: Store,
	siteId: number,
	{ scenes }: Pick<WallPlan, 'scenes'>,
	days: { from: number; until: number },
	also: readonly string[] = []
): Promise<QueueHours[]> {
	const chosen = scenes.flatMap(({ tiles }) => tiles.flatMap(({ queue }) => queue ?? []));
	const names = [...new Set([...chosen, ...also])];
	if (names.length === 0) return [];
	const watched = { from: days.until - WATCHED_DAYS, until: days.until };
	const [hours, agents] = await Promise.all([
		readQueueLevelHours(store, siteId, days, names),
		readQueueAgents(store, siteId, watched, names)
	]);
	return names.map((name) => ({
		...{ name, hours: hours.get(name) ?? [], agents: agents.get(name) ?? 0 }
	}));
}
