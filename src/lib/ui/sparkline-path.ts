/** A line through some values in a box of `width` x `height`; gaps (null) interrupt it. Empty where nothing can be drawn. */
export function sparklinePath(
	values: readonly (number | null)[],
	{ min, max }: { min: number; max: number },
	width: number,
	height: number
): string {
	const span = max - min || 1;
	const step = values.length > 1 ? width / (values.length - 1) : 0;
	let path = '';
	let drawing = false;
	values.forEach((value, i) => {
		if (value === null) {
			drawing = false;
			return;
		}
		const y = height - ((value - min) / span) * height;
		path += `${drawing ? 'L' : 'M'}${(i * step).toFixed(1)} ${y.toFixed(1)}`;
		drawing = true;
	});
	return path;
}
