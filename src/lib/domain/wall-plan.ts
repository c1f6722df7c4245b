import type { Minute, Weekday } from './weekday';

/** The scenes that every wall has. */
export const WALL_SCENES = ['now', 'consistency', 'expectation', 'improvement'] as const;
export type WallSceneName = (typeof WALL_SCENES)[number];

/** What a tile can show, and how many of a row's three places it takes. */
export const TILE_PLACES = {
	'handle-time': 1,
	satisfaction: 1,
	contacts: 1,
	hours: 1,
	'over-served': 1,
	displaced: 1,
	exceptions: 1,
	weeks: 2,
	consistency: 1,
	causes: 1,
	swings: 2,
	map: 2,
	improvement: 1
} as const satisfies Record<string, 1 | 2>;
export type TileKind = keyof typeof TILE_PLACES;
export const TILE_KINDS = Object.keys(TILE_PLACES) as readonly TileKind[];

/** Tiles that can speak of one queue instead of the whole site. */
export const QUEUE_TILES: readonly TileKind[] = [
	'handle-time',
	'satisfaction',
	'contacts',
	'hours',
	'map'
];

/** A tile as somebody chose it; `queue` by its name, null: the whole site. */
export type TileChoice = { kind: TileKind; queue: string | null };

/** A scene put together by a manager. */
export type ComposedScene = { id: string; name: string; tiles: readonly TileChoice[] };

/** When a scene is shown and how long it stays each time. */
export type PlaylistEntry = {
	/** A name of WALL_SCENES, or the id of a composed scene. */
	scene: string;
	seconds: number;
	weekdays: readonly Weekday[];
	/** Local time; `until` may be past midnight (until <= from). */
	from: Minute;
	until: Minute;
};

export type WallPlan = {
	scenes: readonly ComposedScene[];
	playlist: readonly PlaylistEntry[];
};

export const MOST_TILES = 6;
export const SCENE_SECONDS = { least: 5, usual: 20, most: 3600 } as const;
export const ALL_WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The four scenes in turn, all day, every day. */
export const DEFAULT_WALL_PLAN: WallPlan = {
	scenes: [],
	playlist: WALL_SCENES.map((scene) => ({
		...{ scene, seconds: SCENE_SECONDS.usual, weekdays: ALL_WEEKDAYS },
		...{ from: 0, until: 1440 }
	}))
};

/** The plan of a site; the default where nobody made one. */
export function wallPlanOf({ wall }: { wall?: WallPlan }): WallPlan {
	return wall ?? DEFAULT_WALL_PLAN;
}
