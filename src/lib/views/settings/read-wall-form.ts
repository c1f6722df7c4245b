import type { Weekday } from '$lib/domain/site';
import {
	MOST_TILES,
	QUEUE_TILES,
	SCENE_SECONDS,
	TILE_KINDS,
	TILE_PLACES,
	WALL_SCENES,
	type ComposedScene,
	type PlaylistEntry,
	type TileChoice,
	type WallPlan
} from '$lib/domain/wall-plan';
import { m } from '$lib/i18n/compiled/messages';
import { arrangeTiles } from '../wall/arrange-tiles';
import { tileLabel } from '../wall/tile-label';
import { minuteOf } from './clock-text';
import { readForm, type FormValues, type ReadForm } from './form-values';

const LONGEST_NAME = 40;
const MOST_SCENES = 12;
const MOST_ENTRIES = 40;

/**
 * Reads scenes and playlist of the wall. A scene has `sceneId` and `sceneName`, and by its number `tile0` and `queue0`, six
 * of each; an entry has `entry`, `seconds`, `from`, `until`, and by its number `days0`. Lines without a name, or without a
 * scene, are left away.
 * @param queues names of the queues that there are
 */
export function readWallForm(form: FormValues, queues: readonly string[]): ReadForm<WallPlan> {
	const errors: Record<string, string> = {};
	const scenes = readScenes(form, queues, errors);
	const playlist = readPlaylist(form, scenes, errors);
	if (playlist.length === 0) errors.playlist ??= m.settings_playlist_empty();
	return readForm(errors, { scenes, playlist });
}

function readScenes(
	form: FormValues,
	queues: readonly string[],
	errors: Record<string, string>
): ComposedScene[] {
	const ids = form.all('sceneId');
	const names = form.all('sceneName').map((name) => name.trim());
	const builtIn: readonly string[] = WALL_SCENES;
	const scenes = names.flatMap((name, i): ComposedScene[] => {
		const tiles = readTiles(form, i, queues, errors);
		if (name === '' && tiles.length === 0) return [];
		const say = (sentence: string) => (errors[`scene${i}`] ??= sentence);
		if (name === '') say(m.settings_scene_name());
		if (name.length > LONGEST_NAME) say(m.settings_name_long({ most: LONGEST_NAME }));
		if (names.indexOf(name) < i || builtIn.includes(name.toLowerCase()))
			say(m.settings_name_there());
		if (tiles.length === 0) say(m.settings_one_tile());
		if (tiles.length > MOST_TILES) say(m.settings_most_tiles({ most: MOST_TILES }));
		if (arrangeTiles(tiles.map(({ kind }) => TILE_PLACES[kind])) === null)
			say(m.settings_tiles_unfit());
		const id = ids[i] ?? '';
		if (!/^own-\d{1,4}$/.test(id) || ids.indexOf(id) < i) say(m.settings_scene_id());
		return [{ id, name, tiles }];
	});
	if (scenes.length > MOST_SCENES) errors.scenes = m.settings_most_scenes({ most: MOST_SCENES });
	return scenes;
}

function readTiles(
	form: FormValues,
	scene: number,
	queues: readonly string[],
	errors: Record<string, string>
): TileChoice[] {
	const chosen = form.all(`queue${scene}`);
	return form.all(`tile${scene}`).flatMap((text, i): TileChoice[] => {
		if (text === '') return [];
		const say = (sentence: string) => (errors[`scene${scene}`] ??= sentence);
		const kind = TILE_KINDS.find((known) => known === text);
		if (!kind) {
			say(m.settings_no_such_tile({ tile: text.slice(0, 40) }));
			return [];
		}
		const queue = chosen[i] || null;
		if (queue !== null && !QUEUE_TILES.includes(kind))
			say(m.settings_tile_whole({ tile: tileLabel(kind) }));
		else if (queue !== null && !queues.includes(queue))
			say(m.settings_no_such_queue({ queue: queue.slice(0, 60) }));
		return [{ kind, queue }];
	});
}

function readPlaylist(
	form: FormValues,
	scenes: readonly ComposedScene[],
	errors: Record<string, string>
): PlaylistEntry[] {
	const [seconds, from, until] = ['seconds', 'from', 'until'].map((name) => form.all(name));
	const known = new Set<string>([...WALL_SCENES, ...scenes.map(({ id }) => id)]);
	const { least, most, usual } = SCENE_SECONDS;
	const entries = form.all('entry').flatMap((scene, i): PlaylistEntry[] => {
		if (scene === '') return [];
		const say = (sentence: string) => (errors[`entry${i}`] ??= sentence);
		const stay = seconds?.[i]?.trim() || String(usual);
		if (!/^\d{1,5}$/.test(stay) || Number(stay) < least || Number(stay) > most)
			say(m.settings_stays({ least, most }));
		const start = minuteOf(from?.[i]?.trim() || '00:00');
		const end = minuteOf(until?.[i]?.trim() || '24:00');
		if (start === null || end === null || start === 1440) say(m.settings_write_times());
		if (start !== null && start === end) say(m.settings_entry_ends());
		if (!known.has(scene)) say(m.settings_scene_gone());
		const weekdays = form
			.all(`days${i}`)
			.filter((day) => /^[1-7]$/.test(day))
			.map(Number);
		if (weekdays.length === 0) say(m.settings_one_weekday());
		return [
			{
				...{ scene, seconds: Number(stay), weekdays: weekdays as Weekday[] },
				...{ from: start ?? 0, until: end ?? 1440 }
			}
		];
	});
	if (entries.length > MOST_ENTRIES)
		errors.playlist = m.settings_most_entries({ most: MOST_ENTRIES });
	return entries;
}
