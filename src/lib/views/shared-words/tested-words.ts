import { m } from '$lib/i18n/compiled/messages';
import { decimal } from '../format/number';

/** How many questions a review asked, what it found, and how much of that may be chance: never a list without its budget. */
export function testedWords(tested: number, found: number, byChance: number | undefined): string {
	return found > 0 && byChance !== undefined
		? m.words_tested_chance({ tested, found, chance: decimal(byChance, 1) })
		: m.words_tested({ tested, found });
}
