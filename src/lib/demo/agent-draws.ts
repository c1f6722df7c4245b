import type { Random } from './random';

/** The items in random order. */
export function shuffled<T>(random: Random, items: T[]): T[] {
	return items
		.map((item) => ({ item, at: random.uniform() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

/** Normal draws moved and scaled to mean 0 and standard deviation 1. */
export function standardised(random: Random, count: number): number[] {
	const draws = Array.from({ length: count }, () => random.normal());
	const mean = draws.reduce((sum, x) => sum + x, 0) / count;
	const sd = Math.sqrt(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count);
	return draws.map((x) => (x - mean) / sd);
}
