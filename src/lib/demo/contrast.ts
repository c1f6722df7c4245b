/** One contact in a comparison. */
export type Weighed = { inLevel: boolean; stratum: string; value: number };

/**
 * Mean of the level less mean of the rest, within strata: each counts as much as its smaller side can tell,
 * n1 n0 / (n1 + n0).
 * @returns null where no stratum has both
 */
export function contrast(contacts: readonly Weighed[]): number | null {
	const strata = new Map<string, [n1: number, s1: number, n0: number, s0: number]>();
	for (const { inLevel, stratum, value } of contacts) {
		const sums = strata.get(stratum) ?? [0, 0, 0, 0];
		sums[inLevel ? 0 : 2]++;
		sums[inLevel ? 1 : 3] += value;
		strata.set(stratum, sums);
	}
	let weight = 0;
	let sum = 0;
	for (const [n1, s1, n0, s0] of strata.values()) {
		if (n1 === 0 || n0 === 0) continue;
		const m = (n1 * n0) / (n1 + n0);
		weight += m;
		sum += m * (s1 / n1 - s0 / n0);
	}
	return weight === 0 ? null : sum / weight;
}
