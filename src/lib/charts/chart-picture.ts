import { Chart, type ChartConfiguration } from 'chart.js';
import type { Drawing } from './drawing';
import { readPalette, type Palette } from './palette';
import { DENSITY, DRAWING_WIDTH, picturePage, type PictureWords } from './picture-page';

const LEAST_HEIGHT = 320;

/**
 * A picture of a chart (PNG), in the colours of the theme in force.
 * @param canvas of the chart on the page
 * @throws Error when the browser cannot make a picture
 */
export async function chartPicture(
	canvas: HTMLCanvasElement,
	configure: (palette: Palette) => Drawing,
	words: PictureWords
): Promise<Blob> {
	const palette = readPalette(canvas);
	const height = Math.max(LEAST_HEIGHT, canvas.clientHeight);
	const drawn = sharpChart(configure(palette), DRAWING_WIDTH, height);
	try {
		return await picturePage(palette, words, height, (ctx, { x, y, width }) =>
			ctx.drawImage(drawn.canvas, x, y, width, height)
		);
	} finally {
		drawn.destroy();
	}
}

/** A chart that is on no page. */
function sharpChart(drawing: Drawing, width: number, height: number): Chart {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const config: ChartConfiguration = {
		type: drawing.type,
		data: drawing.data,
		plugins: drawing.plugins ?? [],
		options: {
			...drawing.options,
			animation: false,
			responsive: false,
			devicePixelRatio: DENSITY,
			events: []
		}
	};
	return new Chart(canvas, config);
}
