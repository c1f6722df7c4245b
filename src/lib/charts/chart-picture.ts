import { Chart, type ChartConfiguration } from 'chart.js';
import type { Drawing } from './drawing';
import { readPalette, type Palette } from './palette';
import { wrapWords } from './wrap-words';

/** What stands beside a chart on a picture of it. */
export type PictureWords = {
	title: string;
	/** What it shows, in a sentence. */
	text: string;
	/** Whose, of which days, on how many, by which clock. */
	footer: string;
};

/** CSS pixels of the picture, and dots for each: it is put into slides, whatever screen it was taken on. */
const WIDTH = 960;
const DENSITY = 2;
const MARGIN = 32;
const LEAST_HEIGHT = 320;
const TITLE = 28;
const LINE = 20;
/** Characters of the note's size that surely fit. */
const LINE_CHARACTERS = 118;

/**
 * A picture of a chart (PNG) with its title, what it says and what it rests on, on a plain ground in the colours of the
 * theme in force; always of the same width.
 * @param canvas of the chart on the page
 * @throws Error when the browser cannot make a picture
 */
export async function chartPicture(
	canvas: HTMLCanvasElement,
	configure: (palette: Palette) => Drawing,
	{ title, text, footer }: PictureWords
): Promise<Blob> {
	const palette = readPalette(canvas);
	const height = Math.max(LEAST_HEIGHT, canvas.clientHeight);
	const said = wrapWords(text, LINE_CHARACTERS);
	const below = wrapWords(footer, LINE_CHARACTERS);
	const top = MARGIN + TITLE + LINE * said.length + 12;
	const drawn = sharpChart(configure(palette), WIDTH - 2 * MARGIN, height);
	const picture = document.createElement('canvas');
	picture.width = DENSITY * WIDTH;
	picture.height = DENSITY * (top + height + 12 + LINE * below.length + MARGIN);
	const ctx = picture.getContext('2d');
	if (!ctx) throw new Error('This browser cannot draw a picture.');
	ctx.scale(DENSITY, DENSITY);
	ctx.fillStyle = palette.panel;
	ctx.fillRect(0, 0, picture.width, picture.height);
	ctx.textBaseline = 'top';
	const write = (words: string, y: number, font: string, colour: string) => {
		ctx.font = `${font} ${palette.sans}`;
		ctx.fillStyle = colour;
		ctx.fillText(words, MARGIN, y);
	};
	write(title, MARGIN, '600 20px', palette.text);
	said.forEach((line, i) => write(line, MARGIN + TITLE + i * LINE, '14px', palette.soft));
	below.forEach((line, i) => write(line, top + height + 12 + i * LINE, '13px', palette.soft));
	ctx.drawImage(drawn.canvas, MARGIN, top, WIDTH - 2 * MARGIN, height);
	drawn.destroy();
	return new Promise((resolve, reject) =>
		picture.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot make a PNG.'))),
			'image/png'
		)
	);
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
