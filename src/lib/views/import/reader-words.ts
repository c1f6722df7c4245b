import { m } from '$lib/i18n/compiled/messages';

type Choice = { value: string; label: string };
type Words = Readonly<Record<string, () => string>>;

const ORDERS: Words = {
	iso: () => 'ISO 8601: 2026-11-22 14:20',
	dmy: m.mapping_order_dmy,
	mdy: m.mapping_order_mdy,
	ymd: m.mapping_order_ymd,
	yymmdd: m.mapping_order_six,
	yyyymmdd: m.mapping_order_eight,
	excel: m.mapping_order_excel,
	'epoch-s': m.mapping_epoch_s,
	'epoch-ms': m.mapping_epoch_ms
};
const UNITS: Words = {
	s: m.mapping_seconds,
	ms: m.mapping_milliseconds,
	min: m.mapping_minutes,
	h: m.mapping_hours,
	clock: m.mapping_clock_seconds,
	'clock-hm': () => 'h:mm',
	'day-fraction': m.mapping_day_parts
};
const SCALES: Words = {
	'5': () => m.mapping_scale_range({ low: 1, high: 5 }),
	'10': () => m.mapping_scale_range({ low: 0, high: 10 }),
	'100': () => m.mapping_scale_range({ low: 0, high: 100 })
};
const DECIMALS: Words = { '.': m.mapping_decimal_point, ',': m.mapping_decimal_comma };

const choicesOf = (words: Words): Choice[] =>
	Object.entries(words).map(([value, said]) => ({ value, label: said() }));

/** What can be said of how a column is read, in the reader's words. */
export function readerChoices(): Record<'orders' | 'units' | 'scales' | 'decimals', Choice[]> {
	return {
		orders: choicesOf(ORDERS),
		units: choicesOf(UNITS),
		scales: choicesOf(SCALES),
		decimals: choicesOf(DECIMALS)
	};
}

const ABOUT: Words = {
	'date-order': m.mapping_about_order,
	unit: m.mapping_about_unit,
	scale: m.mapping_about_scale,
	decimal: m.mapping_about_decimal,
	zero: m.mapping_about_zero,
	zone: m.mapping_about_zone
};

/** What a question about a column asks. */
export function questionWords(about: string): string {
	return (ABOUT[about] ?? m.mapping_about_other)();
}

/** A reading in words: "seconds", "day, month, year: 22/11/2026". */
export function readingWords(about: string, reader: Readonly<Record<string, unknown>>): string {
	const word = (words: Words, value: unknown) => words[String(value)]?.() ?? String(value);
	switch (about) {
		case 'unit': {
			const unit = word(UNITS, reader.unit);
			return reader.decimal === ',' ? m.mapping_with_commas({ unit }) : unit;
		}
		case 'scale':
			return word(SCALES, reader.scale);
		case 'date-order':
			return word(ORDERS, reader.order);
		case 'decimal':
			return word(DECIMALS, reader.decimal ?? '.');
		case 'zero':
			return reader.zeroMeansMissing ? m.mapping_not_answered() : m.mapping_lowest();
		default:
			return String(reader.zone ?? m.mapping_as_it_stands());
	}
}

/** A value as it would be read; the ingest says so of scores in English. */
export function sampleWords(read: string): string {
	const [, score, scale] = /^(.+) of (\d+)$/.exec(read) ?? [];
	if (score !== undefined && scale !== undefined) return m.mapping_of_scale({ score, scale });
	return read === 'not answered' ? m.mapping_not_answered() : read;
}
