/** A point of a line with the range in which it is expected; null: not known. */
export type BandPoint = { value: number | null; low: number | null; high: number | null };

export type LineDrawing = {
	/** SVG paths: the expected range and the line, broken where values are missing. */
	band: string;
	line: string;
	/** Where each value lies; null where there is none. */
	points: ({ x: number; y: number } | null)[];
};

/** Space kept above and below the extremes, as a share of the height. */
const MARGIN = 0.08;

/** Draws a line of equidistant points into a box, the values as high as they are on a logarithmic scale. */
export function linePath(
	points: readonly BandPoint[],
	{ width, height }: { width: number; height: number }
): LineDrawing {
	const all = points
		.flatMap(({ value, low, high }) => [value, low, high])
		.filter((value): value is number => value !== null && value > 0)
		.map(Math.log);
	if (all.length === 0) return { band: '', line: '', points: points.map(() => null) };
	const min = Math.min(...all);
	const span = Math.max(...all) - min || 1;
	const step = points.length > 1 ? width / (points.length - 1) : 0;
	const place = (i: number, value: number) => {
		const share = MARGIN + ((1 - 2 * MARGIN) * (Math.log(value) - min)) / span;
		return { x: round(i * step), y: round(height * (1 - share)) };
	};
	const placed = points.map(({ value }, i) => (value === null ? null : place(i, value)));
	const usual = points.flatMap(({ low, high }, i) =>
		low === null || high === null ? [] : [{ top: place(i, high), bottom: place(i, low) }]
	);
	const edge = [...usual.map(({ top }) => top), ...usual.map(({ bottom }) => bottom).reverse()];
	return {
		band: edge.length > 2 ? `M${edge.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : '',
		line: placed
			.map((point, i) => (point ? `${placed[i - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
			.join(''),
		points: placed
	};
}

function round(x: number): number {
	return Math.round(10 * x) / 10;
}
