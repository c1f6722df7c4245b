/** Ordinary, better than usual, worse than usual. Colour speaks only when something differs. */
export type Tone = 'plain' | 'better' | 'worse';

/** The shape that goes with a state, so that no state is told by colour alone. */
export type Shape = 'up' | 'down' | 'level' | 'dot' | 'none';

export const SHAPES: Readonly<Record<Shape, string>> = {
	up: '▲',
	down: '▼',
	level: '=',
	dot: '●',
	none: ''
};
