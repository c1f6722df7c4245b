import { decimal } from '../format/number';

/** How many questions a review asked, what it found, and how much of that may be chance: never a list without its budget. */
export function testedWords(tested: number, found: number, byChance: number | undefined): string {
	const words = `${tested} tested, ${found} found`;
	return found > 0 && byChance !== undefined
		? `${words}, at most about ${decimal(byChance, 1)} by chance`
		: words;
}
