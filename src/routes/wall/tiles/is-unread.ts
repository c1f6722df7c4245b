import { PARTS_OF_TILES, type WallPart } from '$lib/views/wall/wall-answer';
import type { ShownTile } from './tile';

/** Whether something that the tile shows could not be read. */
export function isUnread({ kind, queue }: ShownTile, failed: readonly WallPart[]): boolean {
	if (kind === 'gains-note') return false;
	const parts = queue === null ? PARTS_OF_TILES[kind] : (['queues'] as const);
	return parts.some((part) => failed.includes(part));
}
