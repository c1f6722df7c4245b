import type { Component } from 'svelte';
import CausesTile from './CausesTile.svelte';
import ContactsTile from './ContactsTile.svelte';
import GainTile from './GainTile.svelte';
import GainsNoteTile from './GainsNoteTile.svelte';
import HoursTile from './HoursTile.svelte';
import IndexTile from './IndexTile.svelte';
import LevelTile from './LevelTile.svelte';
import MapTile from './MapTile.svelte';
import OverServedTile from './OverServedTile.svelte';
import SwingsTile from './SwingsTile.svelte';
import type { ShownTile, TileProps } from './tile';
import WeekCountTile from './WeekCountTile.svelte';
import WeeksTile from './WeeksTile.svelte';

/** What draws each kind of tile. */
export const TILE_COMPONENTS: Readonly<Record<ShownTile['kind'], Component<TileProps>>> = {
	'handle-time': LevelTile,
	satisfaction: LevelTile,
	contacts: ContactsTile,
	hours: HoursTile,
	'over-served': OverServedTile,
	displaced: WeekCountTile,
	exceptions: WeekCountTile,
	weeks: WeeksTile,
	consistency: IndexTile,
	causes: CausesTile,
	swings: SwingsTile,
	map: MapTile,
	improvement: GainTile,
	'gains-note': GainsNoteTile as Component<TileProps>
};
