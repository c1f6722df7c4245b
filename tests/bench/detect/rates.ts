/** How well what was found covers what is there. NaN where there is nothing to divide by: shown as a dash. */
export type Rates = { found: number; precision: number; recall: number; f1: number };

export function ratesOf(found: ReadonlySet<string>, truth: ReadonlySet<string>): Rates {
	const hits = [...found].filter((id) => truth.has(id)).length;
	return {
		found: found.size,
		precision: hits / found.size,
		recall: hits / truth.size,
		f1: (2 * hits) / (found.size + truth.size)
	};
}

export function meanOf(values: readonly number[]): number {
	const known = values.filter(Number.isFinite);
	return known.reduce((sum, value) => sum + value, 0) / known.length;
}

export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A share or a mean as tables show it. */
export function share(value: number, decimals = 2): string {
	return Number.isNaN(value) ? '–' : value === Infinity ? 'never' : value.toFixed(decimals);
}
