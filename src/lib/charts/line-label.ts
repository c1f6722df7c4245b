import type { Palette } from './palette';

/** Height of a line of words beside a chart's lines, CSS pixels. */
export const WORDS_HEIGHT = 16;

/**
 * Words at a line or a band of a chart, without a box around them.
 * @param place where they stand, and whatever else differs, as the annotation takes it
 */
export function lineLabel<Place extends object>(
	content: string,
	color: string,
	{ sans }: Palette,
	place: Place
) {
	return {
		display: true,
		content,
		color,
		backgroundColor: 'transparent',
		font: { family: sans, size: 12, weight: 600, lineHeight: 1 } as const,
		padding: 2,
		...place
	};
}
