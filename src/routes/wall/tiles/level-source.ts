import { m } from '$lib/i18n/compiled/messages';
import type { Levels } from '$lib/views/wall/levels';
import type { LevelDoors } from '$lib/views/wall/queue-levels';
import type { TileProps } from './tile';

/** Levels of the site or of the tile's queue, or why there are none to show. */
export type LevelSource = { levels: Levels; doors: LevelDoors } | { none: string };

export function levelSource({ wall, tile }: Pick<TileProps, 'wall' | 'tile'>): LevelSource {
	if (tile.queue === null) return { levels: wall, doors: wall.doors };
	const queue = wall.queues[tile.queue];
	if (!queue) return { none: m.wall_no_queue() };
	return queue.few ? { none: m.wall_few() } : { levels: queue, doors: queue.doors };
}
