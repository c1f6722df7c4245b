import type { NumberKind } from './number-format';

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * A cell's number as text that means the same without its format: `2021-01-31`, `2021-01-31 09:12:58`, `09:12:58`, `26:00:00`,
 * or the number itself. Fractions of a second are kept to the millisecond.
 * @param value serial days where the kind is not 'number'
 */
export function serialText(value: number, kind: NumberKind, date1904: boolean): string {
	if (kind === 'number' || !Number.isFinite(value) || value < 0 || value >= 2_958_466) {
		return String(value);
	}
	const ms = Math.round(value * DAY_MS);
	if (kind === 'elapsed') return clock(ms);
	if (kind === 'time' && ms < DAY_MS) return clock(ms);
	const day = Math.floor(ms / DAY_MS);
	// The 1900 system counts a 29 February 1900 that never was: days before it are one later.
	const shifted = !date1904 && day < 60 ? day + 1 : day;
	const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY_MS);
	const iso = date.toISOString().slice(0, 10);
	const rest = ms - day * DAY_MS;
	return rest === 0 && kind === 'date' ? iso : `${iso} ${clock(rest)}`;
}

function clock(ms: number): string {
	const two = (n: number) => String(n).padStart(2, '0');
	const seconds = Math.floor(ms / 1000);
	const fraction = ms % 1000 === 0 ? '' : `.${String(ms % 1000).padStart(3, '0')}`;
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}
