import { inPercent } from '$lib/flags/wording/number';
import { readerLocale } from '$lib/i18n/language';

/** A real minus sign: numbers are typography. */
export const MINUS = '−';

const formats = new Map<string, Intl.NumberFormat>();

/** A formatter of numbers; they are dear to make, so each is made once. */
function numberFormat(locale: string, digits: number): Intl.NumberFormat {
	const key = `${locale} ${digits}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	formats.set(key, made);
	return made;
}

/** Digits that are always there, for example 2: 4.02, 4.10. */
export function decimal(value: number, digits: number, locale = readerLocale()): string {
	const text = numberFormat(locale, digits).format(Math.abs(value));
	return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A number with as many digits as it has: 0.25. */
export function plain(value: number, locale = readerLocale()): string {
	return value.toLocaleString(locale);
}

/** A whole number with the reader's grouping: 30,911. */
export function whole(value: number, locale = readerLocale()): string {
	return decimal(Math.round(value), 0, locale);
}

/** How many something rests on: "n 2,210". */
export function n(count: number, locale = readerLocale()): string {
	return `n ${whole(count, locale)}`;
}

/** A number with its sign, zero without one: +0.31, −0.31, 0.00. */
export function signedDecimal(value: number, digits: number, locale = readerLocale()): string {
	const text = decimal(value, digits, locale);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A signed percentage with a thin distance to its sign: "+8.4 %". */
export function signedPercent(percent: number, digits = 1, locale = readerLocale()): string {
	return inPercent(signedDecimal(percent, digits, locale), locale);
}

/** A share from 0 to 1 as a percentage: "17.3 %". */
export function share(value: number, digits = 0, locale = readerLocale()): string {
	return inPercent(decimal(100 * value, digits, locale), locale);
}

/** How many, for messages with plural forms: `count` chooses the form, `shown` is written in it. */
export function amount(count: number): { count: number; shown: string } {
	return { count, shown: whole(count) };
}

/** "1 contact", "2,210 contacts". */
export function counted(count: number, one: string, many: string, locale = readerLocale()): string {
	return `${whole(count, locale)} ${count === 1 ? one : many}`;
}
