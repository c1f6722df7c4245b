import { m } from '$lib/i18n/compiled/messages';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';

/** Names that a new site gives its shifts. */
const NAMES: ReadonlyMap<string, () => string> = new Map([
	['Night', m.shift_night],
	['Morning', m.shift_morning],
	['Afternoon', m.shift_afternoon],
	['Evening', m.shift_evening]
]);

/** A shift as a new site names it, in the reader's language; one that the site named stays. */
export function shiftName(shift: string): string {
	return NAMES.get(shift)?.() ?? shift;
}

/** The same within a sentence: our own names are written small, the site's in English only, others as the centre does. */
export function shiftWithin(shift: string): string {
	const isOurs = NAMES.has(shift) || readerLanguage() === FIRST_LANGUAGE;
	return isOurs ? shiftName(shift).toLowerCase() : shift;
}
