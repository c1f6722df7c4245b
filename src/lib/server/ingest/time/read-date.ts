import { civilMs } from './civil-time';

/** The order in which a column writes a date's parts; months by name are understood in each. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy', 'yymmdd', 'yyyymmdd', 'excel'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const PARTS =
	/^(?:[A-Za-z]{2,9}\.?,?\s+)?(\d{1,4}|[A-Za-z]{3,9})\.?(?:st|nd|rd|th)?[-/.\s]\s*(\d{1,2}|[A-Za-z]{3,9})\.?,?[-/.\s]\s*(\d{4}|\d{1,2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * A date as written in a column of known order.
 * @returns midnight of its wall clock (see civilMs); null where the text is no such date. Two-digit years are 1970 to 2069.
 */
export function readDate(text: string, order: DateOrder): number | null {
	if (order === 'excel') return excelDate(text);
	if (order === 'yymmdd') return /^\d{5,6}$/.test(text) ? compact(text.padStart(6, '0'), 2) : null;
	if (order === 'yyyymmdd') return /^\d{8}$/.test(text) ? compact(text, 4) : null;
	const parts = PARTS.exec(text);
	if (!parts) return null;
	const [first = '', second = '', third = ''] = parts.slice(1);
	const words = [first, second].map((part) => /^[A-Za-z]/.test(part));
	// A month by name says its own place; what is left is the day, and the year where it has four digits.
	if (words[0]) return words[1] ? null : date(third, first, second);
	if (words[1]) return order === 'ymd' ? date(first, second, third) : date(third, second, first);
	if (order === 'ymd' || first.length > 2) return date(first, second, third);
	return order === 'dmy' ? date(third, second, first) : date(third, first, second);
}

function date(year: string, month: string, day: string): number | null {
	const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	if (year.length === 3 || year.length === 1 || day.length > 2) return null;
	return civilMs(fullYear(year), named > 0 ? named : Number(month), Number(day));
}

function fullYear(year: string): number {
	const number = Number(year);
	return year.length > 2 ? number : number >= 70 ? 1900 + number : 2000 + number;
}

function compact(text: string, yearDigits: number): number | null {
	const year = text.slice(0, yearDigits);
	return date(year, text.slice(yearDigits, yearDigits + 2), text.slice(yearDigits + 2));
}

/** Serial days of a spreadsheet, fraction and all, from 1970 on. */
function excelDate(text: string): number | null {
	if (!/^\d{5}(\.\d+)?$/.test(text)) return null;
	return EXCEL_EPOCH + Math.round(Number(text) * DAY_MS);
}
