import type { TileKind } from '$lib/domain/wall-plan';
import { WALL_WORDS as words } from './wall-words';

const LABELS: Readonly<Record<TileKind | 'gains-note', string>> = {
	'handle-time': words.handle.label,
	satisfaction: words.satisfaction.label,
	contacts: words.contacts.label,
	hours: words.hours.label,
	'over-served': words.overServed.label,
	displaced: words.week.displaced,
	exceptions: words.week.exceptions,
	weeks: words.weeks.label,
	consistency: words.index.label,
	causes: words.parts.label,
	swings: words.swings.label,
	map: words.map.name,
	improvement: words.gains.tile,
	'gains-note': words.gains.label
};

/** The name of a kind of tile, to choose it by and for the place of one that cannot be drawn. */
export function tileLabel(kind: TileKind | 'gains-note'): string {
	return LABELS[kind];
}
