import { m } from '$lib/i18n/compiled/messages';
import { readerLocale } from '$lib/i18n/language';

const formats = new Map<string, Intl.NumberFormat>();

/** Digits that are always there, the mark before them as the reader writes it; thousands are not set apart. */
export function fixed(value: number, digits: number): string {
	const locale = readerLocale();
	const key = `${locale} ${digits}`;
	const known = formats.get(key);
	if (known) return known.format(value);
	const made = new Intl.NumberFormat(locale, {
		...{ minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }
	});
	formats.set(key, made);
	return made.format(value);
}

/** A number with its sign, the minus a real one. */
export function signed(value: number, digits: number): string {
	const text = fixed(Math.abs(value), digits);
	return /[1-9]/.test(text) ? `${value < 0 ? '−' : '+'}${text}` : text;
}

/** A whole number with the reader's grouping: 30,911. */
export function grouped(value: number): string {
	return value.toLocaleString(readerLocale());
}

/** A number with the sign of a hundredth as the reader sets it: Chinese without a distance. */
export function inPercent(digits: string, locale = readerLocale()): string {
	return locale.startsWith('zh') ? `${digits}%` : `${digits} %`;
}

/** A share as a percentage that never rounds up to all: 0.9996 of 412 is "99.9 %". */
export function shareBelow(share: number): string {
	const hundredths = Math.floor(share * 1000) / 10;
	return inPercent(fixed(hundredths, Number.isInteger(hundredths) ? 0 : 1));
}

/** A probability as it is printed beside a finding: two digits, "under 0.001" below. */
export function pValue(p: number): string {
	return p < 0.001 ? m.swing_p_under({ p: fixed(0.001, 3) }) : fixed(p, p < 0.1 ? 3 : 2);
}

export function plural(n: number, one: string, many: string): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
