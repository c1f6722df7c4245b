/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** CIE 1976 distance of two sRGB colours (white D65): from about 20 on they are told apart at a glance. */
export function colourDistance(a: Colour, b: Colour): number {
	const [one, other] = [lab(a), lab(b)];
	return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}

function lab(colour: Colour): [number, number, number] {
	const [r, g, b] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
	const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
	const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
	const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
