const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([AaPp])\.?[Mm]\.?)?$/;
const FRACTION = /^(?:0|0?[.,]\d+|\d(?:[.,]\d+)?[eE]-\d+)$/;
const DAY_MS = 86_400_000;

/**
 * A time of day: `7:02:47`, `09:12:58.250`, `11:05 PM`, or a fraction of the day as a spreadsheet stores it.
 * @returns milliseconds after midnight; null where the text is none
 */
export function readClock(text: string): number | null {
	const parts = CLOCK.exec(text);
	if (!parts) return FRACTION.test(text) ? fraction(text) : null;
	const [, hours, minutes, seconds, fractionDigits, half] = parts;
	let hour = Number(hours);
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	}
	if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
	const ms = fractionDigits === undefined ? 0 : Math.floor(Number(`0.${fractionDigits}`) * 1000);
	return ((hour * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000 + ms;
}

/** Rounded to the second: a spreadsheet's fraction of a day is no more precise than its display. */
function fraction(text: string): number | null {
	const days = Number(text.replace(',', '.'));
	const ms = Math.round((days * DAY_MS) / 1000) * 1000;
	return ms < DAY_MS ? ms : null;
}
