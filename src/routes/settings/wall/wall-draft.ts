import { clockText } from '$lib/views/settings/clock-text';
import { ALL_WEEKDAYS, MOST_TILES, type TileKind, type WallPlan } from '$lib/domain/wall-plan';

/** A scene as it stands in the form: six lines, some of them empty. */
export type SceneDraft = {
	id: string;
	name: string;
	tiles: { kind: TileKind | ''; queue: string }[];
};

/** A line of the playlist as it stands in the form; an empty scene: not used. */
export type EntryDraft = {
	scene: string;
	seconds: string;
	weekdays: number[];
	from: string;
	until: string;
};

const EMPTY = { kind: '' as const, queue: '' };

/** What a new scene begins with, so that there is something to look at and to change. */
const FIRST_TILES: readonly TileKind[] = ['handle-time', 'satisfaction', 'contacts'];

/** A scene without a name, with an id that no other has. */
export function newScene(others: readonly { id: string }[]): SceneDraft {
	const numbers = others.map(({ id }) => Number(id.slice('own-'.length)) || 0);
	return {
		...{ id: `own-${Math.max(0, ...numbers) + 1}`, name: '' },
		tiles: Array.from({ length: MOST_TILES }, (_, i) => ({
			kind: FIRST_TILES[i] ?? '',
			queue: ''
		}))
	};
}

/** Every day, all day. @param scene its id */
export function newEntry(scene: string): EntryDraft {
	return { scene, seconds: '20', weekdays: [...ALL_WEEKDAYS], from: '00:00', until: '24:00' };
}

/** A plan as the form shows it. */
export function wallDraft({ scenes, playlist }: WallPlan): {
	scenes: SceneDraft[];
	entries: EntryDraft[];
} {
	return {
		scenes: scenes.map(({ id, name, tiles }) => ({
			...{ id, name },
			tiles: Array.from({ length: MOST_TILES }, (_, i) => {
				const tile = tiles[i];
				return tile ? { kind: tile.kind, queue: tile.queue ?? '' } : { ...EMPTY };
			})
		})),
		entries: playlist.map(({ scene, seconds, weekdays, from, until }) => ({
			...{ scene, seconds: String(seconds), weekdays: [...weekdays] },
			...{ from: clockText(from), until: clockText(until) }
		}))
	};
}
