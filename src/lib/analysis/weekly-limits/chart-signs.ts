/** How the newest value of a control chart stands: ordinary variation, or more than that for better or worse. */
export type Variation = 'common' | 'better' | 'worse';

/** Whether ordinary variation lets a target be met: always, never, or now and then. */
export type Assurance = 'met' | 'missed' | 'hit-or-miss';

/**
 * The sign of variation (NHS "Making Data Count"): it speaks of the newest value, whatever stood out before.
 * @param standings of the values in time order
 * @returns null without a value
 */
export function variationOf(
	standings: readonly ('better' | 'worse' | 'usual')[]
): Variation | null {
	const last = standings.at(-1);
	return last === undefined ? null : last === 'usual' ? 'common' : last;
}

/**
 * The sign of assurance (NHS "Making Data Count") where more is better: what the limits, not the newest value, say of a
 * target. Limits that the next values may still move say nothing.
 */
export function assuranceOf(
	{ low, high, trial }: { low: number; high: number; trial: boolean },
	target: number
): Assurance | null {
	if (trial) return null;
	if (low >= target) return 'met';
	return high < target ? 'missed' : 'hit-or-miss';
}
