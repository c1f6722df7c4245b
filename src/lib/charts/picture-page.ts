import type { Palette } from './palette';
import { wrapWords } from './wrap-words';

/** What stands beside a drawing on a picture of it. */
export type PictureWords = {
	title: string;
	/** What it shows, in a sentence. */
	text: string;
	/** Whose, of which days, on how many, by which clock. */
	footer: string;
};

/** Where a drawing goes, in CSS pixels. */
export type Place = { x: number; y: number; width: number; height: number };

/** CSS pixels of the picture, and dots for each: it is put into slides, whatever screen it was taken on. */
const WIDTH = 960;
export const DENSITY = 2;
const MARGIN = 32;
export const DRAWING_WIDTH = WIDTH - 2 * MARGIN;
const TITLE = 28;
const LINE = 20;
/** Characters of the note's size that surely fit. */
const LINE_CHARACTERS = 118;

/**
 * A picture (PNG) with a title, what it says and what it rests on, on a plain ground; always of the same width.
 * @param height of what is painted, CSS pixels
 * @throws Error when the browser cannot make a picture
 */
export function picturePage(
	palette: Palette,
	{ title, text, footer }: PictureWords,
	height: number,
	paint: (ctx: CanvasRenderingContext2D, place: Place) => void
): Promise<Blob> {
	const said = wrapWords(text, LINE_CHARACTERS);
	const below = wrapWords(footer, LINE_CHARACTERS);
	const top = MARGIN + TITLE + LINE * said.length + 12;
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
	paint(ctx, { x: MARGIN, y: top, width: DRAWING_WIDTH, height });
	return new Promise((resolve, reject) =>
		picture.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot make a PNG.'))),
			'image/png'
		)
	);
}
