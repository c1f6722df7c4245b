import type { Plugin } from 'chart.js';
import { placeWords, type Side } from './place-words';

/** A word beside a point of a chart, the point in the values of the axes. */
export type PointWord = {
	x: number;
	y: number;
	text: string;
	colour: string;
	sides: readonly Side[];
};

/**
 * Words beside points, the first having the choice of place.
 * @param font family of the words
 * @param halo colour of the ground, so that a word can be read over a line
 */
export function pointWords(words: readonly PointWord[], font: string, halo: string): Plugin {
	return {
		id: 'point-words',
		afterDatasetsDraw: ({ ctx, chartArea, scales: { x, y } }) => {
			if (!x || !y) return;
			ctx.save();
			ctx.font = `600 12px ${font}`;
			ctx.textBaseline = 'middle';
			ctx.lineWidth = 4;
			ctx.lineJoin = 'round';
			ctx.strokeStyle = halo;
			const measured = words.map((word) => ({
				...{ x: x.getPixelForValue(word.x), y: y.getPixelForValue(word.y), sides: word.sides },
				width: ctx.measureText(word.text).width
			}));
			placeWords(measured, chartArea).forEach((place, i) => {
				const word = words[i];
				if (!place || !word) return;
				ctx.fillStyle = word.colour;
				ctx.strokeText(word.text, place.x, place.y);
				ctx.fillText(word.text, place.x, place.y);
			});
			ctx.restore();
		}
	};
}
