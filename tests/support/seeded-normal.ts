import { seededUniform } from './seeded-uniform';

/**
 * A repeatable source of standard normal numbers for the simulations of the tests beside it: the Box-Muller transform of
 * seeded uniform ones.
 */
export function seededNormal(seed: number): () => number {
	const uniform = seededUniform(seed);
	return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
