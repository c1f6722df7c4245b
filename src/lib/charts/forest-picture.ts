import { cutWords } from './cut-words';
import { readPalette, type Palette } from './palette';
import { picturePage, type PictureWords, type Place } from './picture-page';

/** A row of a forest, its places in percent of the drawing's width. */
export type ForestLine = {
	name: string;
	note: string;
	at: { value: number; low: number; high: number } | null;
	standing: 'better' | 'worse' | 'usual';
	size: string;
	interval: string;
	word: string;
};

export type ForestLines = {
	rows: readonly ForestLine[];
	/** No difference, and the ends of what is too small to matter. */
	zero: number;
	strip: { low: number; high: number };
};

const ROW = 44;
/** Where the columns begin, as shares of the width: name, drawing, size, verdict. */
const DRAWING = 0.3;
const SIZE = 0.66;
const VERDICT = 0.84;
const NAME_CHARACTERS = 36;
const WORD_CHARACTERS = 22;

/** A picture of a forest plot (PNG), in the colours of the theme in force. @param element in the theme */
export function forestPicture(
	element: Element,
	forest: ForestLines,
	words: PictureWords
): Promise<Blob> {
	const palette = readPalette(element);
	const ground = getComputedStyle(element).getPropertyValue('--raised').trim();
	return picturePage(palette, words, ROW * forest.rows.length, (ctx, place) => {
		for (const [i, row] of forest.rows.entries()) {
			const line = { ...place, y: place.y + i * ROW, height: ROW };
			paintWords(ctx, line, row, palette);
			const from = place.x + DRAWING * place.width;
			const drawing = { ...line, x: from, width: (SIZE - DRAWING) * place.width - 24 };
			paintInterval(ctx, drawing, row, forest, { palette, ground });
		}
	});
}

function paintWords(
	ctx: CanvasRenderingContext2D,
	{ x, y, width }: Place,
	{ name, note, size, interval, word, standing }: ForestLine,
	palette: Palette
): void {
	const write = (words: string, share: number, down: number, font: string, colour: string) => {
		ctx.font = `${font} ${palette.sans}`;
		ctx.fillStyle = colour;
		ctx.fillText(words, x + share * width, y + down);
	};
	const colour = standing === 'usual' ? palette.text : palette[standing];
	write(cutWords(name, NAME_CHARACTERS), 0, 6, '600 14px', colour);
	write(cutWords(note, NAME_CHARACTERS + 4), 0, 25, '12px', palette.soft);
	write(size, SIZE, 6, '600 14px', palette.text);
	write(interval, SIZE, 25, '12px', palette.soft);
	write(cutWords(word, WORD_CHARACTERS), VERDICT, 14, '13px', colour);
	ctx.fillStyle = palette.line;
	ctx.fillRect(x, y + ROW - 1, width, 1);
}

function paintInterval(
	ctx: CanvasRenderingContext2D,
	{ x, y, width }: Place,
	{ at, standing }: ForestLine,
	{ zero, strip }: ForestLines,
	{ palette, ground }: { palette: Palette; ground: string }
): void {
	const place = (percent: number) => x + (percent / 100) * width;
	ctx.fillStyle = ground;
	ctx.fillRect(place(strip.low), y, place(strip.high) - place(strip.low), ROW - 1);
	ctx.fillStyle = palette.faint;
	for (let down = 0; down < ROW - 1; down += 4) ctx.fillRect(place(zero), y + down, 1, 2);
	if (!at) return;
	const middle = y + ROW / 2;
	ctx.fillStyle = standing === 'usual' ? palette.plain : palette[standing];
	const length = Math.max(3, place(at.high) - place(at.low));
	ctx.fillRect(place(at.low), middle - 1.5, length, 3);
	ctx.save();
	ctx.translate(place(at.value), middle);
	ctx.rotate(Math.PI / 4);
	ctx.fillRect(-5, -5, 10, 10);
	ctx.restore();
}
