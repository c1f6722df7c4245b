import type { TileKind } from '$lib/domain/wall-plan';
import type { WallView } from '$lib/views/wall/wall-view';

/** A tile of a scene as it is drawn: also the note that explains the gains, and which of the improvements. */
export type ShownTile = {
	key: string;
	kind: TileKind | 'gains-note';
	queue: string | null;
	nth: number;
};

/** What every tile is given. */
export type TileProps = { wall: WallView; tile: ShownTile; isToday: boolean };
