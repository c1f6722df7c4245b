import { civilMs } from './civil-time';

/** What was written: wall clock, and local minus UTC in minutes where it says so. */
export type WrittenTime = { civil: number; offsetMinutes: number | null };

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(?:([Zz]|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?$/;

/**
 * A date or time as ISO 8601 and RFC 3339 write it, with or without seconds and offset.
 * @returns null where the text is none
 */
export function readIso(text: string): WrittenTime | null {
	return readShape(text) ?? readAny(text);
}

/** `2026-11-21T08:00:00Z` and `2026-11-21T08:00:00.000Z`, the shapes that machines write, without a regular expression. */
function readShape(text: string): WrittenTime | null {
	const { length } = text;
	if ((length !== 20 && length !== 24) || text[length - 1] !== 'Z' || text[10] !== 'T') return null;
	if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null;
	if (length === 24 && text[19] !== '.') return null;
	const civil = civilMs(
		two(text, 0) * 100 + two(text, 2),
		two(text, 5),
		two(text, 8),
		two(text, 11),
		two(text, 14),
		two(text, 17),
		// The hundredths with the digit behind them once more, so that two digits at a time do for three.
		length === 20 ? 0 : two(text, 20) * 10 + (two(text, 21) % 10)
	);
	return civil === null || Number.isNaN(civil) ? null : { civil, offsetMinutes: 0 };
}

/** Two digits at a position; NaN where they are none. */
function two(text: string, at: number): number {
	const tens = text.charCodeAt(at) - 48;
	const ones = text.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function readAny(text: string): WrittenTime | null {
	const parts = ISO.exec(text);
	if (!parts) return null;
	const [, year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes] = parts;
	const civil = civilMs(
		Number(year),
		Number(month),
		Number(day),
		Number(hour ?? 0),
		Number(minute ?? 0),
		Number(second ?? 0),
		fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000)
	);
	if (civil === null) return null;
	if (utc !== undefined) return { civil, offsetMinutes: 0 };
	if (sign === undefined) return { civil, offsetMinutes: null };
	const offset = Number(hours) * 60 + Number(minutes ?? 0);
	if (Number(minutes ?? 0) > 59 || offset > 18 * 60) return null;
	return { civil, offsetMinutes: sign === '-' ? -offset : offset };
}
