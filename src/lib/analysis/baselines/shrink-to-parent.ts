import type { SketchShape } from './sketch-shape';

/** Weight of the parent in contacts, for the location and for the scale. */
export type ShrinkWeights = { shrinkLocation: number; shrinkScale: number };

/**
 * A node's location and scale drawn to its parent's: the mean of both, weighted by the node's contacts against a fixed
 * number of contacts for the parent; scales in logarithms. METHODS A1.
 */
export function shrinkToParent(
	own: Pick<SketchShape, 'location' | 'scale'>,
	n: number,
	parent: Pick<SketchShape, 'location' | 'scale'>,
	{ shrinkLocation: k, shrinkScale: h }: ShrinkWeights
): { location: number; scale: number } {
	return {
		location: (n * own.location + k * parent.location) / (n + k),
		scale: Math.exp((n * Math.log(own.scale) + h * Math.log(parent.scale)) / (n + h))
	};
}
