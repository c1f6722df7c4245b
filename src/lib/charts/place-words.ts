/** Where a word may stand beside its point. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A word beside a point, in CSS pixels; `sides` in the order in which they are tried. */
export type PlacedWord = { x: number; y: number; width: number; sides: readonly Side[] };

type Box = { left: number; right: number; top: number; bottom: number };

const HEIGHT = 16;
const GAP = 8;

/**
 * Puts words beside their points so that none lies over another or outside the chart; one that finds no room is left out
 * (the table twin has it). O(words squared)
 * @returns the left end and the middle line of each word, null for one left out
 */
export function placeWords(
	words: readonly PlacedWord[],
	area: Box
): ({ x: number; y: number } | null)[] {
	const taken: Box[] = [];
	return words.map((word) => {
		for (const side of word.sides) {
			const box = boxAt(word, side, area);
			if (!isWithin(box, area) || taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			return { x: box.left, y: (box.top + box.bottom) / 2 };
		}
		return null;
	});
}

/** Above and below a word may be moved along to stay within the chart, beside its point it may not. */
function boxAt({ x, y, width }: PlacedWord, side: Side, area: Box): Box {
	const centred = Math.max(area.left, Math.min(x - width / 2, area.right - width));
	const left = { right: x + GAP, left: x - GAP - width, above: centred, below: centred }[side];
	const middle = { right: y, left: y, above: y - GAP - HEIGHT / 2, below: y + GAP + HEIGHT / 2 };
	const top = middle[side] - HEIGHT / 2;
	return { left, right: left + width, top, bottom: top + HEIGHT };
}

function isWithin(box: Box, area: Box): boolean {
	return (
		box.left >= area.left &&
		box.right <= area.right &&
		box.top >= area.top &&
		box.bottom <= area.bottom
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
