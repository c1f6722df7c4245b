import { type Decimal, readNumber } from './number';

/**
 * Units of a column of durations. clock: h:mm:ss, and m:ss where there are two parts; clock-hm: two parts are h:mm;
 * day-fraction: as a spreadsheet stores a time.
 */
export const DURATION_UNITS = ['s', 'ms', 'min', 'h', 'clock', 'clock-hm', 'day-fraction'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const FACTOR: Readonly<Record<Exclude<DurationUnit, 'clock' | 'clock-hm'>, number>> = {
	s: 1000,
	ms: 1,
	min: 60_000,
	h: 3_600_000,
	'day-fraction': 86_400_000
};
const CLOCK = /^(-)?(?:(\d+):)?(\d+):(\d{1,2})(?:[.,](\d{1,9}))?$/;
const WORDS =
	/^(?:(\d+)\s*d(?:ays?)?)?[\s,]*(?:(\d+)\s*h(?:ours?|rs?)?)?[\s,]*(?:(\d+)\s*m(?:in(?:ute)?s?)?)?[\s,]*(?:(\d+(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?)?$/i;

/**
 * A duration as a column of known unit writes it.
 * @returns milliseconds, negative where the text says so; null where the text is no duration
 */
export function readDuration(text: string, unit: DurationUnit, decimal?: Decimal): number | null {
	if (unit === 'clock' || unit === 'clock-hm') return readClock(text, unit) ?? readWords(text);
	const number = readNumber(text, decimal);
	// A clock or words say their unit themselves.
	if (number === null)
		return text.split(':').length === 3 ? readClock(text, 'clock') : readWords(text);
	return unit === 'day-fraction' ? Math.round(number * 86_400) * 1000 : number * FACTOR[unit];
}

function readClock(text: string, unit: 'clock' | 'clock-hm'): number | null {
	const parts = CLOCK.exec(text);
	if (!parts) return null;
	const [, sign, first, second, third, fraction] = parts;
	const ms = fraction === undefined ? 0 : Math.round(Number(`0.${fraction}`) * 1000);
	if (Number(third) > 59 || (first !== undefined && Number(second) > 59)) return null;
	const units = first === undefined && unit === 'clock-hm' ? 60 : 1;
	const seconds = Number(first ?? 0) * 3600 + Number(second) * 60 + Number(third);
	return (sign ? -1 : 1) * (seconds * 1000 * units + ms);
}

/** `00d 00h 02m 10s`, `2 min 10 s`. */
function readWords(text: string): number | null {
	const parts = text === '' ? null : WORDS.exec(text);
	if (!parts || parts.slice(1).every((part) => part === undefined)) return null;
	const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
	return 1000 * ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0));
}
