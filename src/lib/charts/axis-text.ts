import { duration } from '$lib/views/format/duration';
import { decimal, whole } from '$lib/views/format/number';
import type { ValueKind } from '$lib/views/chart/series-view';

/** A value of an axis as people read it. */
export function axisText(kind: ValueKind, value: number): string {
	if (kind === 'duration') return duration(value);
	return kind === 'points' ? decimal(value, 1) : whole(value);
}

/** Steps between ticks that are whole minutes or neat parts of one, in milliseconds. */
const NEAT_MS = [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600].map((seconds) => seconds * 1000);

/** A distance between ticks that gives about four of them; undefined leaves it to the chart. */
export function neatStep(kind: ValueKind, span: number): number | undefined {
	if (kind !== 'duration') return undefined;
	return NEAT_MS.find((step) => span / step <= 5) ?? NEAT_MS.at(-1);
}
