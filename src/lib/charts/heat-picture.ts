import { readPalette, type Palette } from './palette';
import { picturePage, type PictureWords, type Place } from './picture-page';

/** A cell as it is coloured. */
export type HeatSquare = {
	kind: 'worse' | 'usual' | 'better' | 'few';
	/** Of the colour, 0 to 1. */
	strength: number;
	/** Far worse: its dot is bright. */
	strong: boolean;
};

export type HeatSquares = {
	columns: readonly string[];
	/** Null where there is nothing at all. */
	rows: readonly { label: string; cells: readonly (HeatSquare | null)[] }[];
	legend: Record<HeatSquare['kind'], string>;
};

const HEAD = 22;
const ROW = 32;
const GAP = 3;
const LABELS = 52;
const LEGEND = 34;
const SHOWN_EVERY = 3;
const FONT = '13px';

/** A picture of a map of the week (PNG), in the colours of the theme in force. @param element in the theme */
export function heatPicture(
	element: Element,
	squares: HeatSquares,
	words: PictureWords
): Promise<Blob> {
	const palette = readPalette(element);
	const ground = getComputedStyle(element).getPropertyValue('--raised').trim();
	const height = HEAD + ROW * squares.rows.length + LEGEND;
	return picturePage(palette, words, height, (ctx, place) => {
		const colours = { palette, ground };
		paintMap(ctx, place, squares, colours);
		paintLegend(ctx, { ...place, y: place.y + height - LEGEND + 12 }, squares.legend, colours);
	});
}

type Colours = { palette: Palette; ground: string };

function paintMap(
	ctx: CanvasRenderingContext2D,
	{ x, y, width }: Place,
	{ columns, rows }: HeatSquares,
	colours: Colours
): void {
	const step = (width - LABELS) / columns.length;
	const label = (words: string, left: number, top: number) => {
		ctx.font = `${FONT} ${colours.palette.sans}`;
		ctx.fillStyle = colours.palette.soft;
		ctx.fillText(words, left, top);
	};
	for (const [i, column] of columns.entries())
		if (i % SHOWN_EVERY === 0) label(column, x + LABELS + i * step, y);
	for (const [r, row] of rows.entries()) {
		const top = y + HEAD + r * ROW;
		label(row.label, x, top + 8);
		for (const [i, cell] of row.cells.entries())
			if (cell)
				paintSquare(
					ctx,
					{ x: x + LABELS + i * step, y: top, width: step - GAP, height: ROW - GAP },
					cell,
					colours
				);
	}
}

function paintSquare(
	ctx: CanvasRenderingContext2D,
	{ x, y, width, height }: Place,
	{ kind, strength, strong }: HeatSquare,
	{ palette, ground }: Colours
): void {
	const fill = (colour: string, alpha = 1) => {
		ctx.globalAlpha = alpha;
		ctx.fillStyle = colour;
		ctx.beginPath();
		ctx.roundRect(x, y, width, height, 5);
		ctx.fill();
		ctx.globalAlpha = 1;
	};
	fill(ground);
	if (kind === 'worse' || kind === 'better') fill(palette[kind], strength);
	if (kind === 'few') {
		ctx.strokeStyle = palette.faint;
		ctx.lineWidth = 1;
		ctx.beginPath();
		ctx.moveTo(x, y + height);
		ctx.lineTo(x + width, y);
		ctx.stroke();
	}
	if (kind !== 'worse') return;
	ctx.fillStyle = strong ? palette.panel : palette.worse;
	ctx.beginPath();
	ctx.arc(x + width / 2, y + height / 2, 2.5, 0, 2 * Math.PI);
	ctx.fill();
}

function paintLegend(
	ctx: CanvasRenderingContext2D,
	{ x, y }: Place,
	legend: HeatSquares['legend'],
	colours: Colours
): void {
	const square = 18;
	let left = x;
	for (const kind of ['worse', 'usual', 'better', 'few'] as const) {
		const place = { x: left, y, width: square, height: square };
		paintSquare(ctx, place, { kind, strength: 0.9, strong: true }, colours);
		ctx.font = `${FONT} ${colours.palette.sans}`;
		ctx.fillStyle = colours.palette.soft;
		ctx.fillText(legend[kind], left + square + 6, y + 2);
		left += square + 6 + ctx.measureText(legend[kind]).width + 20;
	}
}
