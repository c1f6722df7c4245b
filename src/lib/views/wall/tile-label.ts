import type { TileKind } from '$lib/domain/wall-plan';
import { m } from '$lib/i18n/compiled/messages';

const LABELS: Readonly<Record<TileKind | 'gains-note', () => string>> = {
	'handle-time': m.wall_handle_time,
	satisfaction: m.wall_satisfaction,
	contacts: m.wall_contacts,
	hours: m.wall_hours,
	'over-served': m.wall_over_served,
	displaced: m.wall_room_used,
	exceptions: m.wall_exceptions,
	weeks: m.wall_weeks,
	consistency: m.wall_index,
	causes: m.wall_causes,
	swings: m.wall_swings,
	map: m.wall_map,
	improvement: m.wall_gain_newest,
	'gains-note': m.wall_gains
};

/** The name of a kind of tile, to choose it by and for the place of one that cannot be drawn. */
export function tileLabel(kind: TileKind | 'gains-note'): string {
	return LABELS[kind]();
}
