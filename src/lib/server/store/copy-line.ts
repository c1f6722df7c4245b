const SPECIAL = /[\\\n\r\t\0]/;
const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	// PostgreSQL's text cannot hold it.
	'\0': ''
};

/** A text field of PostgreSQL's COPY format; null as \N. */
export function copyText(value: string | null): string {
	if (value === null) return '\\N';
	return SPECIAL.test(value)
		? value.replace(/[\\\n\r\t\0]/g, (special) => ESCAPES[special] ?? '')
		: value;
}

const DAY_MS = 86_400_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const THREE_DIGITS = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));
const dates = new Map<number, string>();

function dateOf(day: number): string {
	let date = dates.get(day);
	if (date === undefined) {
		if (dates.size > 100_000) dates.clear();
		date = new Date(day * DAY_MS).toISOString().slice(0, 10);
		dates.set(day, date);
	}
	return date;
}

/** An instant in ISO 8601; toISOString is most of the cost of a line. */
export function copyTime(epochMs: number | null): string {
	if (epochMs === null) return '\\N';
	const day = Math.floor(epochMs / DAY_MS);
	const ms = epochMs - day * DAY_MS;
	const seconds = Math.floor(ms / 1000);
	const minutes = Math.floor(seconds / 60);
	const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
	return `${dateOf(day)}T${clock}.${THREE_DIGITS[ms % 1000]}Z`;
}

/** A line of COPY from fields that need no escaping, or were escaped by copyText. */
export function copyLine(fields: (string | number | boolean | null)[]): string {
	for (let i = 0; i < fields.length; i++) fields[i] ??= '\\N';
	// join makes one flat string; adding piece by piece leaves a tree for the collector.
	return fields.join('\t');
}
