type Choice = { value: string; label: string };

/** How dates are written, as one says it to a person. */
export const ORDER_WORDS: readonly Choice[] = [
	{ value: 'iso', label: 'ISO 8601: 2026-11-22 14:20' },
	{ value: 'dmy', label: 'day, month, year: 22/11/2026' },
	{ value: 'mdy', label: 'month, day, year: 11/22/2026' },
	{ value: 'ymd', label: 'year, month, day: 2026/11/22' },
	{ value: 'yymmdd', label: 'six digits: 261122' },
	{ value: 'yyyymmdd', label: 'eight digits: 20261122' },
	{ value: 'excel', label: 'spreadsheet number: 46348.6' },
	{ value: 'epoch-s', label: 'seconds since 1970' },
	{ value: 'epoch-ms', label: 'milliseconds since 1970' }
];

export const UNIT_WORDS: readonly Choice[] = [
	{ value: 's', label: 'seconds' },
	{ value: 'ms', label: 'milliseconds' },
	{ value: 'min', label: 'minutes' },
	{ value: 'h', label: 'hours' },
	{ value: 'clock', label: 'h:mm:ss or m:ss' },
	{ value: 'clock-hm', label: 'h:mm' },
	{ value: 'day-fraction', label: 'parts of a day (spreadsheet)' }
];

export const SCALE_WORDS: readonly Choice[] = [
	{ value: '5', label: '1 to 5' },
	{ value: '10', label: '0 to 10' },
	{ value: '100', label: '0 to 100' }
];

export const DECIMAL_WORDS: readonly Choice[] = [
	{ value: '.', label: 'point: 1.5' },
	{ value: ',', label: 'comma: 1,5' }
];

const ABOUT: Readonly<Record<string, string>> = {
	'date-order': 'Which part is the day?',
	unit: 'Which unit?',
	scale: 'Which scale?',
	decimal: 'Thousands or fractions?',
	zero: 'What does a 0 mean?',
	zone: 'Which time zone?'
};

/** What a question about a column asks. */
export function questionWords(about: string): string {
	return ABOUT[about] ?? 'How is this to be read?';
}

/** A reading in words: "seconds", "day, month, year: 22/11/2026". */
export function readingWords(about: string, reader: Readonly<Record<string, unknown>>): string {
	const word = (choices: readonly Choice[], value: unknown) =>
		choices.find((choice) => choice.value === String(value))?.label ?? String(value);
	switch (about) {
		case 'unit':
			return (
				word(UNIT_WORDS, reader.unit) + (reader.decimal === ',' ? ', with decimal commas' : '')
			);
		case 'scale':
			return word(SCALE_WORDS, reader.scale);
		case 'date-order':
			return word(ORDER_WORDS, reader.order);
		case 'decimal':
			return word(DECIMAL_WORDS, reader.decimal ?? '.');
		case 'zero':
			return reader.zeroMeansMissing ? 'not answered' : 'the lowest score';
		default:
			return String(reader.zone ?? 'as it stands');
	}
}
