export type Decimal = '.' | ',';

const PLAIN = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const GROUPED = /^[-+]?\d{1,3}(?:([ \u00a0\u202f'.,])\d{3})(?:\1\d{3})*$/;

/**
 * A number as a column of known decimal sign writes it. Groups of three by another sign are understood; any other grouping
 * (`3,87,16,91,111`) has destroyed the number.
 * @returns null where the text is no number
 */
export function readNumber(text: string, decimal: Decimal = '.'): number | null {
	if (decimal === '.' && PLAIN.test(text)) return Number(text);
	const cut = text.lastIndexOf(decimal);
	const whole = cut < 0 ? text : text.slice(0, cut);
	const fraction = cut < 0 ? '' : text.slice(cut + 1);
	if (cut >= 0 && !/^\d+$/.test(fraction)) return null;
	let digits = whole;
	const grouped = GROUPED.exec(whole);
	if (grouped) {
		if (grouped[1] === decimal) return null;
		digits = whole.replace(/[^\d+-]/g, '');
	}
	if (!/^[-+]?\d+$/.test(digits) && !(cut >= 0 && /^[-+]?$/.test(digits))) return null;
	return Number(`${digits === '' ? '0' : digits}${fraction === '' ? '' : `.${fraction}`}`);
}
