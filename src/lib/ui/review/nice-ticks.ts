/**
 * Round values for an axis.
 * @param steps allowed distances, ascending, in the unit of the values
 * @param most ticks at most; the largest step is used where none is large enough
 * @returns ascending ticks that enclose the values; none for no finite range
 */
export function niceTicks(min: number, max: number, steps: readonly number[], most = 4): number[] {
	if (!Number.isFinite(min) || !Number.isFinite(max) || max < min) return [];
	const count = (step: number) => Math.ceil(max / step - 1e-9) - Math.floor(min / step + 1e-9) + 1;
	const step = steps.find((step) => count(step) <= most) ?? steps.at(-1);
	if (step === undefined) return [];
	const first = Math.floor(min / step + 1e-9);
	const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
	return Array.from({ length: Math.min(last - first + 1, 50) }, (_, i) => (first + i) * step);
}
