import { TILE_PLACES, type ComposedScene, type TileKind } from '$lib/domain/wall-plan';
import { m } from '$lib/i18n/compiled/messages';
import { arrangeTiles, type Span } from '$lib/views/wall/arrange-tiles';
import type { ShownTile } from './tiles/tile';

/** The tiles of the scenes that every wall has; the gains are as many as there are. */
const SCENES: Readonly<Record<string, readonly TileKind[]>> = {
	now: ['handle-time', 'satisfaction', 'contacts', 'over-served', 'hours', 'consistency'],
	consistency: ['consistency', 'swings', 'causes', 'map'],
	expectation: ['over-served', 'displaced', 'exceptions', 'weeks']
};

/**
 * What a scene shows and where. A composed scene that does not fit leaves its last tiles away.
 * @param gains how many improvements there are to show
 */
export function sceneTiles(
	scene: string,
	composed: readonly ComposedScene[],
	gains: number
): { tile: ShownTile; span: Span }[] {
	let tiles = shownTiles(scene, composed, gains);
	for (;;) {
		const spans = arrangeTiles(
			tiles.map(({ kind }) => (kind === 'gains-note' ? 1 : TILE_PLACES[kind]))
		);
		if (spans)
			return tiles.flatMap((tile, i) => {
				const span = spans[i];
				return span ? [{ tile, span }] : [];
			});
		tiles = tiles.slice(0, -1);
	}
}

function shownTiles(
	scene: string,
	composed: readonly ComposedScene[],
	gains: number
): readonly ShownTile[] {
	if (scene === 'improvement') {
		const each = Array.from({ length: gains }, (_, nth) => ({
			...{ key: `improvement ${nth}`, kind: 'improvement' as const, queue: null, nth }
		}));
		return [...each, { key: 'note', kind: 'gains-note', queue: null, nth: 0 }];
	}
	const own = composed.find(({ id }) => id === scene);
	const choices = own?.tiles ?? (SCENES[scene] ?? []).map((kind) => ({ kind, queue: null }));
	return choices.map(({ kind, queue }, i) => {
		const nth = choices.slice(0, i).filter((before) => before.kind === kind).length;
		return { key: `${i} ${kind} ${queue}`, kind, queue, nth };
	});
}

const SCENE_NAMES: Readonly<Record<string, () => string>> = {
	now: m.wall_scene_now,
	consistency: m.wall_scene_consistency,
	expectation: m.wall_scene_expectation,
	improvement: m.wall_scene_improvement
};

/** The name of a scene; a composed one has its own. */
export function sceneName(scene: string, composed: readonly ComposedScene[]): string {
	return composed.find(({ id }) => id === scene)?.name ?? SCENE_NAMES[scene]?.() ?? scene;
}
